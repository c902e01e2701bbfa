import { useRef } from "react";
import { useSize } from "../app/useSize.js";
import { toldOf, type Diagram } from "./diagram.js";
import { layOut } from "./layout.js";

interface Props {
  readonly of: Diagram;
  readonly pixelsPerPound: number;
  /** What is drawn, for those who cannot see it: the table below says the same. */
  readonly label: string;
}

/** Below this, words would not fit, and the diagram scrolls sideways. */
const LEAST_WIDTH = 320;

/** Flows of money as ribbons as wide as their pounds. */
export default function Flows({ of, pixelsPerPound, label }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useSize(place).width);
  const { bars, ribbons, height } = layOut(of, width, pixelsPerPound);
  return (
    <div className="money-flows" ref={place}>
      <div className="money-drawing" style={{ width, height }}>
        <svg role="img" aria-label={label} width={width} height={height}>
          {ribbons.map(({ key, title, path, direction, thickness }) => (
            <path
              key={key}
              className={`money-ribbon money-${direction.toLowerCase()}`}
              d={path}
              strokeWidth={thickness}
            >
              <title>{title}</title>
            </path>
          ))}
          {bars.map(({ id, x, y, width, height }) => (
            <rect key={id} className="money-bar" {...{ x, y, width, height }} />
          ))}
        </svg>
        {bars.map((bar) => (
          <div
            key={bar.id}
            aria-hidden="true"
            title={bar.label}
            className={`money-words money-${bar.anchor}`}
            style={{ top: bar.y, left: bar.x + EDGE[bar.anchor] * bar.width }}
          >
            <span>{bar.label}</span>
            <small>{toldOf(bar, of)}</small>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Which edge of its bar words begin at. */
const EDGE = { start: 0, middle: 0.5, end: 1 } as const;
