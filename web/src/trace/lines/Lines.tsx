import type { TraceLineFragment } from "placegraph/client";
import { useExplorer } from "../../app/state.js";
import { counted } from "../../app/words.js";
import { Line } from "./Line.js";

/** The lines in the order of the API, the shortest first; one may be open. */
export function Lines({
  lines,
}: {
  readonly lines: readonly TraceLineFragment[];
}) {
  const [{ line: open }, change] = useExplorer();
  return (
    <ol className="trace-lines">
      {lines.map((line, place) => {
        const number = place + 1;
        const isOpen = number === open;
        return (
          <li key={keyOf(line)} data-open={isOpen}>
            <h3>
              <button
                type="button"
                aria-expanded={isOpen}
                onClick={() => void change({ line: isOpen ? null : number })}
              >
                <Way line={line} />
              </button>
            </h3>
            {isOpen && <Line line={line} />}
          </li>
        );
      })}
    </ol>
  );
}

/** Through whom a line leads, and to whom. */
function Way({ line: { hops, length } }: { readonly line: TraceLineFragment }) {
  const names = hops.map(({ to }) => to.name);
  return (
    <>
      {names.slice(0, -1).map((name) => (
        <span key={name}>
          {name} <span aria-hidden="true">→</span>
          <span className="unseen">, then</span>{" "}
        </span>
      ))}
      <strong>{names.at(-1)}</strong>{" "}
      <span className="trace-count">{counted(length, "hop")}</span>
    </>
  );
}

function keyOf({ hops }: TraceLineFragment): string {
  return hops.map(({ relationship }) => relationship.id).join(" ");
}
