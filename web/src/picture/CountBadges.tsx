import type { Arranged, Box } from "placegraph/picture";
import { memo } from "react";

const HEIGHT = 14;

interface Props {
  readonly arranged: Arranged;
  readonly expanded: ReadonlySet<string>;
}

/**
 * How many neighbours of each body are not drawn; pressed, it opens or closes the body. For the mouse: the key is E. They stand apart from the
 * bodies, whose own labels say the same, so that those are called what is written in them.
 */
export const CountBadges = memo(function CountBadges(props: Props) {
  const { arranged, expanded } = props;
  return (
    <g className="badges" aria-hidden="true">
      {arranged.boxes.map((box) => (
        <CountBadge
          key={box.node.id}
          box={box}
          expanded={expanded.has(box.node.id)}
        />
      ))}
    </g>
  );
});

interface BadgeProps {
  readonly box: Box;
  readonly expanded: boolean;
}

function CountBadge({ box, expanded }: BadgeProps) {
  const { node, form, x, y, width, height } = box;
  if (form === "DOT" || (node.hidden === 0 && !expanded)) return null;
  const label = expanded ? "−" : `+${node.hidden}`;
  const breadth = Math.max(16, 9 + label.length * 5.6);
  return (
    <g
      className="badge"
      data-badge={node.id}
      transform={`translate(${x + width + 6 - breadth} ${y + height - 7})`}
    >
      <rect width={breadth} height={HEIGHT} rx={HEIGHT / 2} />
      <text x={breadth / 2} y="10.5" textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
