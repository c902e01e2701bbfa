import type { Change, Point } from "placegraph/picture";

interface Props {
  readonly change: NonNullable<Change>;
  readonly at: Point;
}

/** A full circle with a plus: began. A hollow one with a minus: ended. */
export function ChangeSign({ change, at: { x, y } }: Props) {
  return (
    <g className="sign" data-change={change} transform={`translate(${x} ${y})`}>
      <circle r="5.5" />
      <path d={change === "BEGAN" ? "M-3 0H3M0 -3V3" : "M-3 0H3"} />
    </g>
  );
}
