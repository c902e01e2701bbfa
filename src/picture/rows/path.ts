import type { Box, Path, Point } from "../arranged.js";
import { familyStyle, laneOf } from "../families.js";
import type { PictureLine } from "../picture.js";
import { dashOffset, dashOffsetBack } from "./dash-offset.js";
import { MEASURES } from "./measures.js";
import type { Ports } from "./ports.js";
import { middleOf, type Route } from "./route.js";
import type { Piece } from "./strokes.js";

/** How far before a tier a line has reached its lane. */
const LEAD = 2;
/** How far from its box a sign stands on a line. */
const SIGN = 10;

/** A line with its pieces, which it may share with others. */
export interface Led {
  readonly path: Path;
  readonly pieces: readonly Piece[];
}

/** A route as an SVG path, from the body that answers, pays or belongs to the one at the other end. */
export function lead(route: Route, ports: Ports): Led {
  const { line } = route;
  const [upper, lower] = [route.upper.box, route.lower.box];
  const { family } = line;
  if (route.upper.tier === route.lower.tier) {
    const path = areBeside(upper, lower)
      ? across(line, upper, lower)
      : over(line, upper, ports);
    return { path, pieces: [{ family, d: path.d, at: path.tail }] };
  }
  const points = pointsOf(route, ports);
  const pieces = piecesOf(points, family);
  const downwards = line.from === upper.node.id;
  if (!downwards) points.reverse();
  const start = points[0] ?? middleOf(upper);
  const end = points.at(-1) ?? middleOf(lower);
  return {
    path: {
      line,
      d: through(points),
      dashOffset: dashOffset(points, familyStyle(family).dash),
      tip: { ...end, angle: downwards ? 90 : -90 },
      tail: { ...start, y: start.y + (downwards ? SIGN : -SIGN) },
    },
    pieces,
  };
}

/** The stretches of a way from above, upright or curved. */
function piecesOf(points: readonly Point[], family: string): Piece[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return Math.abs(point.x - before.x) < 0.5
      ? { family, x: round(before.x), top: before.y, bottom: point.y }
      : { family, d: through([before, point]), at: point };
  });
}

/** From the upper box down, two points for each stretch that is straight. */
function pointsOf({ upper, lower, bends }: Route, ports: Ports): Point[] {
  const points = [{ x: ports.upper, y: upper.box.y + upper.box.height }];
  let x = ports.upper;
  let left: number | null = null;
  for (const bend of bends) {
    if (Math.abs(bend.x - x) >= 0.5) {
      if (left !== null) points.push({ x, y: left + LEAD });
      points.push({ x: bend.x, y: bend.top - LEAD });
      x = bend.x;
    }
    left = bend.bottom;
  }
  if (left !== null) points.push({ x, y: left + LEAD });
  points.push({ x: ports.lower, y: lower.box.y });
  return points;
}

/** Straight where two points stand below each other, else a curve that leaves and arrives upright. */
function through(points: readonly Point[]): string {
  let at: Point | null = null;
  let d = "";
  for (const point of points) {
    const [x, y] = [round(point.x), round(point.y)];
    if (!at) d = `M${x} ${y}`;
    else if (Math.abs(point.x - at.x) < 0.5) d += `V${y}`;
    else {
      const half = round((at.y + point.y) / 2);
      d += `C${round(at.x)} ${half} ${x} ${half} ${x} ${y}`;
    }
    at = point;
  }
  return d;
}

function areBeside(a: { x: number; width: number }, b: { x: number }): boolean {
  return Math.abs(a.x - b.x) <= a.width + MEASURES.gutter + 1;
}

/** Straight across the gutter between two boxes of a tier. */
function across(line: PictureLine, upper: Box, lower: Box): Path {
  const y = middleOf(upper).y + laneOf(line.family) * MEASURES.lane * 1.8;
  const [left, right] = upper.x < lower.x ? [upper, lower] : [lower, upper];
  const rightwards = line.from === left.node.id;
  const [a, b] = [left.x + left.width, right.x];
  const [start, end] = rightwards ? [a, b] : [b, a];
  return {
    line,
    d: `M${round(start)} ${round(y)}H${round(end)}`,
    dashOffset: rightwards
      ? 0
      : dashOffsetBack(b - a, familyStyle(line.family).dash),
    tip: { x: end, y, angle: rightwards ? 0 : 180 },
    tail: { x: start + (rightwards ? SIGN : -SIGN), y },
  };
}

/** Up from one box of a tier, over those between, and down to the other. */
function over(line: PictureLine, upper: Box, ports: Ports): Path {
  const edge = upper.y;
  const level = round(
    edge - MEASURES.leading / 2 + laneOf(line.family) * MEASURES.lane * 0.7,
  );
  const [start, end] =
    line.from === upper.node.id
      ? [ports.upper, ports.lower]
      : [ports.lower, ports.upper];
  const bow = Math.sign(end - start) * 14;
  return {
    line,
    d: [
      `M${round(start)} ${edge}`,
      `C${round(start)} ${level} ${round(start)} ${level} ${round(start + bow)} ${level}`,
      `H${round(end - bow)}`,
      `C${round(end)} ${level} ${round(end)} ${level} ${round(end)} ${edge}`,
    ].join(""),
    dashOffset: 0,
    tip: { x: end, y: edge, angle: 90 },
    tail: { x: start, y: edge - SIGN },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
