import type { Band } from "placegraph/picture";

interface Props {
  readonly band: Band;
  readonly width: number;
}

/** The ground of a row: the bodies that are as many hops away, by the longest line that passes them. */
export function LinesBand({ band: { title, y, height }, width }: Props) {
  return (
    <>
      <rect className="trace-band" y={y} width={width} height={height} rx="8" />
      <text className="trace-band-title" x="12" y={y + 20}>
        {title}
      </text>
    </>
  );
}
