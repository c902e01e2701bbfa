import type { Layout } from "../app/state.js";

interface Props {
  readonly layout: Layout;
  readonly depth: number;
  readonly onLayout: (layout: Layout) => void;
  readonly onDepth: (depth: number) => void;
}

const LAYOUTS = [
  ["layers", "In layers"],
  ["free", "Free"],
] as const;

/** How the picture is laid out, and how far from its middle it goes. */
export function LayoutSwitch({ layout, depth, onLayout, onDepth }: Props) {
  return (
    <>
      <fieldset className="picture-layout">
        <legend className="unseen">Layout</legend>
        {LAYOUTS.map(([each, title]) => (
          <label key={each}>
            <input
              type="radio"
              name="layout"
              checked={layout === each}
              onChange={() => onLayout(each)}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <label className="picture-depth">
        Hops
        <select
          value={depth}
          onChange={({ target }) => onDepth(Number(target.value))}
        >
          {[1, 2, 3, 4].map((hops) => (
            <option key={hops}>{hops}</option>
          ))}
        </select>
      </label>
    </>
  );
}
