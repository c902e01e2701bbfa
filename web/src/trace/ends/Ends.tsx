import { keepFocus } from "../../app/keep-focus.js";
import { useExplorer } from "../../app/state.js";
import { counted } from "../../app/words.js";
import { NATURES, type End } from "./summary.js";

/** The bodies where the lines end; each may be made the only one. */
export function Ends({ ends }: { readonly ends: readonly End[] }) {
  const [, change] = useExplorer();
  return (
    <details className="trace-ends">
      <summary>
        Where they end: {counted(ends.length, "body", "bodies")}
      </summary>
      <ul>
        {ends.map(({ organisation: { id, name }, nature, hops, paths }) => (
          <li key={id}>
            <button
              type="button"
              className="trace-link"
              title={`Only the lines to ${name}`}
              onClick={({ currentTarget }) => {
                keepFocus(currentTarget);
                void change({ to: id, line: null });
              }}
            >
              {name}
            </button>
            <span>
              {NATURES[nature]}; {counted(paths, "line")}, from{" "}
              {counted(hops, "hop")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
