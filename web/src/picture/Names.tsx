import { labelsThatFit, type Arranged } from "placegraph/picture";
import { memo } from "react";

interface Props {
  readonly arranged: Arranged;
  readonly scale: number;
}

const LEADING = 14;

/** The names of a free picture that there is room for: over all dots, and as large at any scale. */
export const Names = memo(function Names({ arranged, scale }: Props) {
  const fit = labelsThatFit(arranged.boxes, scale);
  return (
    <g className="names" aria-hidden="true">
      {arranged.boxes
        .filter(({ node }) => fit.has(node.id))
        .map(({ node, x, y, width, height, label }) => (
          <g
            key={node.id}
            data-name-of={node.id}
            data-root={node.isRoot || undefined}
            transform={`translate(${x + width / 2} ${y + height})`}
          >
            {label.map((line, index) => (
              <text key={index} y={14 + index * LEADING} textAnchor="middle">
                {line}
              </text>
            ))}
          </g>
        ))}
    </g>
  );
});
