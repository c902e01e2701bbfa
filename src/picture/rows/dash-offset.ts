import type { Point } from "../arranged.js";

/**
 * Where the dashes of a line begin, so that on its longest upright stretch they lie where those of all other lines lie: else the dashes of a
 * trunk would fill each other's gaps, and nothing but colour would tell its family.
 */
export function dashOffset(points: readonly Point[], dash: string): number {
  if (dash === "") return 0;
  let [best, walked, offset] = [0, 0, 0];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before) return;
    const upright = Math.abs(point.x - before.x) < 0.5;
    const height = Math.abs(point.y - before.y);
    if (upright && height > best) {
      best = height;
      // Upwards the first dash is walked from its other end.
      offset =
        point.y > before.y
          ? before.y - walked
          : parseFloat(dash) - walked - before.y;
    }
    walked += upright ? height : curveLength(before, point);
  });
  const [first, last] = [points[0], points.at(-1)];
  if (best === 0 && first && last && last.y < first.y)
    offset = parseFloat(dash) - walked;
  return inPeriod(offset, dash);
}

/** For a straight line walked from its right end: its dashes lie where those of a line from the left do. */
export function dashOffsetBack(length: number, dash: string): number {
  return dash === "" ? 0 : inPeriod(parseFloat(dash) - length, dash);
}

function inPeriod(offset: number, dash: string): number {
  const period = dash
    .split(" ")
    .reduce((sum, each) => sum + parseFloat(each), 0);
  return Math.round((((offset % period) + period) % period) * 10) / 10;
}

const STEPS = 8;

/** The length of the curve that leaves one point and arrives at another upright. */
function curveLength(a: Point, b: Point): number {
  let length = 0;
  let [x, y] = [a.x, a.y];
  for (let step = 1; step <= STEPS; step++) {
    const t = step / STEPS;
    const nextX = a.x + (b.x - a.x) * t * t * (3 - 2 * t);
    const bow = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t ** 3;
    const nextY = a.y + (b.y - a.y) * bow;
    length += Math.hypot(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return length;
}
