import { kindStyle, type Box } from "placegraph/picture";
import type { DiagramBody } from "./diagram.js";

interface Props {
  readonly box: Box;
  /** The bodies that the box stands for: more than one in a pile. */
  readonly members: readonly DiagramBody[];
  readonly isMarked: boolean;
}

const GLYPH = 14;

/** A body, or a pile of bodies alike, with its name cut to two lines; the whole of it is its title. */
export function LinesBox({ box, members, isMarked }: Props) {
  const { node, x, y, width, height, label } = box;
  const { glyph, legalPersonality } = kindStyle(node.kind);
  const isPile = members.length > 1;
  const radius = legalPersonality ? 3 : height / 2;
  const first = height / 2 + (label.length > 1 ? -3 : 4);
  return (
    <g
      className="trace-box"
      data-root={node.isRoot}
      data-marked={isMarked}
      transform={`translate(${String(x)} ${String(y)})`}
    >
      <title>
        {isPile
          ? `${node.name}: ${members.map(({ name }) => name).join("; ")}`
          : node.name}
      </title>
      {isPile && <rect x="4" y="4" width={width} height={height} rx={radius} />}
      <rect width={width} height={height} rx={radius} />
      <path
        className="trace-glyph"
        d={glyph.d}
        transform={`translate(9 ${String((height - GLYPH) / 2)})`}
      />
      {label.map((line, place) => (
        <text key={line} x="30" y={first + place * 14}>
          {line}
        </text>
      ))}
    </g>
  );
}
