import type { Box, Path, Point } from "./arranged.js";
import type { PictureLine } from "./picture.js";

/** How far apart lines between the same two boxes run. */
const FAN = 9;
const SIGN = 10;

/** Lines between boxes that may stand anywhere: gentle curves from edge to edge, those between the same two fanned out. */
export function linePaths(
  lines: readonly PictureLine[],
  boxes: ReadonlyMap<string, Box>,
): readonly Path[] {
  const pairs = new Map<string, PictureLine[]>();
  for (const line of lines) {
    const pair = [line.from, line.to].sort().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), line]);
  }
  return lines.flatMap((line) => {
    const from = boxes.get(line.from);
    const to = boxes.get(line.to);
    if (!from || !to || from === to) return [];
    const family = pairs.get([line.from, line.to].sort().join(" ")) ?? [line];
    const rank = family.indexOf(line) - (family.length - 1) / 2;
    // A fan opens to one side seen from one body, whichever way its lines lead.
    const side = line.from < line.to ? 1 : -1;
    return [linePath(line, from, to, rank * FAN * side)];
  });
}

/** One line, bowed by so many pixels to the left of its way. */
export function linePath(
  line: PictureLine,
  from: Box,
  to: Box,
  bow: number,
): Path {
  const a = middleOf(from);
  const b = middleOf(to);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const across = { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
  const over = {
    x: (a.x + b.x) / 2 + across.x * bow * 2,
    y: (a.y + b.y) / 2 + across.y * bow * 2,
  };
  const start = edgeTowards(from, over);
  const end = edgeTowards(to, over);
  const reach = Math.hypot(over.x - start.x, over.y - start.y) || 1;
  const d = `M${round(start.x)} ${round(start.y)}Q${round(over.x)} ${round(over.y)} ${round(end.x)} ${round(end.y)}`;
  return {
    line,
    d,
    pieces: [{ d, at: over }],
    dashOffset: 0,
    tip: {
      ...end,
      angle: (Math.atan2(end.y - over.y, end.x - over.x) * 180) / Math.PI,
    },
    tail: {
      x: start.x + ((over.x - start.x) / reach) * SIGN,
      y: start.y + ((over.y - start.y) / reach) * SIGN,
    },
  };
}

/** Where the edge of a box is met on the way from its middle to a point. */
function edgeTowards(box: Box, point: Point): Point {
  const { x, y } = middleOf(box);
  const [dx, dy] = [point.x - x, point.y - y];
  if (box.form === "DOT") {
    const share = box.width / 2 / (Math.hypot(dx, dy) || 1);
    return { x: x + dx * share, y: y + dy * share };
  }
  const share = Math.min(
    1,
    box.width / 2 / Math.max(Math.abs(dx), 1e-9),
    box.height / 2 / Math.max(Math.abs(dy), 1e-9),
  );
  return { x: x + dx * share, y: y + dy * share };
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
