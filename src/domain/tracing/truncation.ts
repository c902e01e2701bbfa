import { MOST_PATHS } from "./find-paths.js";
import type { Trace } from "./trace.js";

export interface Truncation {
  readonly reason: "FIRST" | "PATHS" | "WORK" | "BODIES";
  readonly shown: number;
  readonly found: number;
  readonly reading: string;
}

/** What an answer that shows the first lines of a trace leaves out. What the search itself left out is told before what is merely not shown. */
export function truncationOf(
  { paths: { length: found }, cut }: Trace,
  first: number,
): Truncation | null {
  const shown = Math.min(first, found);
  const reason = cut ?? (shown < found ? "FIRST" : null);
  if (reason === null) return null;
  return { reason, shown, found, reading: READINGS[reason](shown, found) };
}

const NARROW = "Ask for fewer hops or families, or name `to`.";

const READINGS: Record<
  Truncation["reason"],
  (shown: number, found: number) => string
> = {
  FIRST: (shown, found) =>
    `${shown} of ${found} lines are shown. Ask for more with \`first\`.`,
  PATHS: (shown) =>
    `There are more than ${MOST_PATHS} lines: ${shown} of the ${MOST_PATHS} shortest are shown. ${NARROW}`,
  WORK: (shown, found) =>
    `The search was ended before its end: ${found} lines were found, of which ${shown} are shown; what was missed is no shorter. ${NARROW}`,
  BODIES: (shown, found) =>
    `Too many bodies lie around to look at all of them: ${found} lines were found among the nearest, of which ${shown} are shown. ${NARROW}`,
};
