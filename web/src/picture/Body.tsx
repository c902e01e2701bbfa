import { kindStyle, LAYER_TITLES, type Box } from "placegraph/picture";
import { memo } from "react";
import { ChangeSign } from "./ChangeSign.js";
import { inWords } from "./words.js";

interface Props {
  readonly box: Box;
  /** How many lines of the picture end at it. */
  readonly lines: number;
  readonly selected: boolean;
  readonly expanded: boolean;
  /** Whether the tabulator key stops at it: at one body of a picture. */
  readonly stop: boolean;
}

const LEADING = 14;

/** One body. What happens to it is heard by the whole picture, so that 300 of them are light. */
export const Body = memo(function Body(props: Props) {
  const { box, lines, selected, expanded, stop } = props;
  const { node, form, x, y, width, height } = box;
  const isDot = form === "DOT";
  const [left, top] = isDot ? [x + width / 2, y + height / 2] : [x, y];
  return (
    <g
      className="body"
      role="option"
      tabIndex={stop ? 0 : -1}
      aria-label={inWords({
        node,
        written: box.label,
        lines,
        expanded,
        layer: LAYER_TITLES[node.row] ?? "",
      })}
      aria-selected={selected}
      aria-keyshortcuts="E"
      data-body={node.id}
      data-root={node.isRoot || undefined}
      data-change={node.change ?? undefined}
      data-gone={!node.inForce || undefined}
      data-expanded={expanded || undefined}
      transform={`translate(${left} ${top})`}
    >
      {isDot ? <Dot {...props} /> : <NamedBox {...props} />}
    </g>
  );
});

function NamedBox({ box }: Props) {
  const { node, width, height, label } = box;
  const { glyph, legalPersonality } = kindStyle(node.kind);
  const first = height / 2 + 4.2 - ((label.length - 1) * LEADING) / 2;
  return (
    <>
      <rect
        className="shape"
        width={width}
        height={height}
        rx={legalPersonality ? 4 : height / 2}
      />
      <path
        className="glyph"
        d={glyph.d}
        transform={`translate(9 ${height / 2 - 7})`}
      />
      {label.map((line, index) => (
        <text key={index} x="29" y={first + index * LEADING}>
          {/* The space keeps the words of two lines apart. */}
          {line}{" "}
        </text>
      ))}
      {node.change && <ChangeSign change={node.change} at={{ x: 2, y: 2 }} />}
    </>
  );
}

function Dot({ box }: Props) {
  const { node, width } = box;
  const radius = width / 2;
  return (
    <>
      <circle className="shape" r={radius} />
      <path
        className="glyph"
        d={kindStyle(node.kind).glyph.d}
        transform={`scale(${width / 28}) translate(-7 -7)`}
      />
      {node.change && (
        <ChangeSign
          change={node.change}
          at={{ x: -radius * 0.8, y: -radius * 0.8 }}
        />
      )}
    </>
  );
}
