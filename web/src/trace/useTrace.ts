import { TraceDocument, type TraceQuery } from "placegraph/client";
import { useQuery } from "urql";
import { useExplorer } from "../app/state.js";
import { daySeen } from "../app/today.js";

export type Trace = TraceQuery["accountabilityPaths"];

/** The lines of answering from a body, as the address has them. Nothing is asked while no family is chosen. */
export function useTrace(from: string) {
  const [state] = useExplorer();
  const { to, through, hops: maxHops, lines: first } = state;
  const [trace] = useQuery({
    query: TraceDocument,
    variables: {
      from,
      to,
      through,
      maxHops,
      first,
      asOf: daySeen(state),
    },
    pause: through.length === 0,
  });
  return trace;
}

/** The question that was answered, to ask more about it: while another is on its way, the old answer is still the one shown. */
export function questionOf({ from, to, through, maxHops, asOf }: Trace) {
  return { from: from.id, to: to?.id ?? null, through, maxHops, asOf };
}

export type Question = ReturnType<typeof questionOf>;

/** The line that is open; null where none is. */
export function openLine<Line>(
  lines: readonly Line[],
  line: number | null,
): Line | null {
  return line === null ? null : (lines[line - 1] ?? null);
}
