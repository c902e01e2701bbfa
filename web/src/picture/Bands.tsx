import type { Band } from "placegraph/picture";
import { memo } from "react";

interface Props {
  readonly bands: readonly Band[];
  readonly width: number;
}

export const Bands = memo(function Bands({ bands, width }: Props) {
  return (
    <g className="bands" aria-hidden="true">
      {bands.map(({ row, y, height }) => (
        <rect key={row} x="4" y={y} width={width - 8} height={height} rx="8" />
      ))}
    </g>
  );
});

/** Over the lines, which run past them. */
export const BandTitles = memo(function BandTitles({
  bands,
}: Pick<Props, "bands">) {
  return (
    <g className="titles" aria-hidden="true">
      {bands.map(({ row, y, title, count }) => (
        <text key={row} x="24" y={y + 19}>
          {title} ({count})
        </text>
      ))}
    </g>
  );
});
