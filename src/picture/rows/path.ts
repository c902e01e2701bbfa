import type { Box, Path, Piece, Point } from "../arranged.js";
import { familyStyle, laneOf } from "../families.js";
import type { PictureLine } from "../picture.js";
import { dashOffset, dashOffsetBack } from "./dash-offset.js";
import { MEASURES } from "./measures.js";
import type { Ports } from "./ports.js";
import { middleOf, type Route } from "./route.js";

/** How far before a tier a line has reached its lane. */
const LEAD = 2;
/** How far from its box a sign stands on a line. */
const SIGN = 10;

/** A route as an SVG path, from the body that answers, pays or belongs to the one at the other end. */
export function lead(route: Route, ports: Ports): Path {
  const { line } = route;
  const [upper, lower] = [route.upper.box, route.lower.box];
  if (route.upper.tier === route.lower.tier)
    return areBeside(upper, lower)
      ? across(line, upper, lower)
      : over(line, upper, ports);
  const points = pointsOf(route, ports);
  const pieces = piecesOf(points);
  const downwards = line.from === upper.node.id;
  if (!downwards) points.reverse();
  const start = points[0] ?? middleOf(upper);
  const end = points.at(-1) ?? middleOf(lower);
  return {
    line,
    pieces,
    // Few lines are drawn one by one, and to write all of them takes as long as to find their ways.
    get d() {
      return through(points);
    },
    get dashOffset() {
      return dashOffset(points, familyStyle(line.family).dash);
    },
    tip: { ...end, angle: downwards ? 90 : -90 },
    tail: { ...start, y: start.y + (downwards ? SIGN : -SIGN) },
  };
}

/** The stretches of a way from above, upright or curved. */
function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return Math.abs(point.x - before.x) < 0.5
      ? { x: round(before.x), top: before.y, bottom: point.y }
      : { d: through([before, point]), at: point };
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
  const d = `M${round(start)} ${round(y)}H${round(end)}`;
  const tail = { x: start + (rightwards ? SIGN : -SIGN), y };
  return {
    line,
    d,
    pieces: [{ d, at: tail }],
    dashOffset: rightwards
      ? 0
      : dashOffsetBack(b - a, familyStyle(line.family).dash),
    tip: { x: end, y, angle: rightwards ? 0 : 180 },
    tail,
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
  const d = [
    `M${round(start)} ${edge}`,
    `C${round(start)} ${level} ${round(start)} ${level} ${round(start + bow)} ${level}`,
    `H${round(end - bow)}`,
    `C${round(end)} ${level} ${round(end)} ${level} ${round(end)} ${edge}`,
  ].join("");
  const tail = { x: start, y: edge - SIGN };
  return {
    line,
    d,
    pieces: [{ d, at: tail }],
    dashOffset: 0,
    tip: { x: end, y: edge, angle: 90 },
    tail,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
