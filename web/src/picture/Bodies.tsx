import type { Arranged } from "placegraph/picture";
import { memo, useMemo } from "react";
import { Body } from "./Body.js";

interface Props {
  readonly arranged: Arranged;
  readonly selected: string | null;
  readonly expanded: ReadonlySet<string>;
  /** The body that the tabulator key stops at. */
  readonly stop: string | null;
}

/** The bodies, in reading order. */
export const Bodies = memo(function Bodies(props: Props) {
  const { arranged, selected, expanded, stop } = props;
  const lines = useMemo(() => linesAt(arranged), [arranged]);
  return (
    <g className="bodies" role="presentation">
      {arranged.boxes.map((box) => {
        const { id } = box.node;
        return (
          <Body
            key={id}
            box={box}
            lines={lines.get(id) ?? 0}
            selected={id === selected}
            expanded={expanded.has(id)}
            stop={id === stop}
          />
        );
      })}
    </g>
  );
});

function linesAt({ paths }: Arranged): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of paths)
    for (const end of [line.from, line.to])
      counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}
