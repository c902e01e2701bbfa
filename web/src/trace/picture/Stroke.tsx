import { familyStyle, type Path } from "placegraph/picture";

interface Props {
  readonly path: Path;
  readonly isMarked: boolean;
  /** The marker at its end. */
  readonly head: string;
}

/** A step between two boxes, in the colour, dash and head of its family. */
export function Stroke({
  path: { d, line, dashOffset },
  isMarked,
  head,
}: Props) {
  const { light, dark, dash } = familyStyle(line.family);
  return (
    <path
      className="trace-stroke"
      data-marked={isMarked}
      d={d}
      markerEnd={head}
      strokeDasharray={dash}
      strokeDashoffset={dashOffset}
      style={{ stroke: `light-dark(${light}, ${dark})` }}
    />
  );
}
