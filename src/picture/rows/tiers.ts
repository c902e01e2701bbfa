import type { Box } from "../arranged.js";
import { MEASURES } from "./measures.js";

/** One line of boxes. */
export interface Tier {
  readonly top: number;
  readonly bottom: number;
  readonly boxes: readonly Box[];
}

/** The tiers of one row, and where lines may pass through all of them. */
export interface TierRow {
  readonly first: number;
  readonly last: number;
  readonly ways: readonly Way[];
}

/** A stretch from left to right without boxes. */
interface Way {
  readonly from: number;
  readonly to: number;
}

/** How far from a box a line keeps that passes it. */
const CLEAR = 3.5;

/** The lines of boxes of a picture, from the top. */
export function tiersOf(boxes: readonly Box[]): readonly Tier[] {
  const tiers = new Map<number, Box[]>();
  for (const box of boxes) {
    const tier = tiers.get(box.y);
    if (tier) tier.push(box);
    else tiers.set(box.y, [box]);
  }
  return [...tiers]
    .sort(([a], [b]) => a - b)
    .map(([top, tier]) => ({
      top,
      bottom: top + MEASURES.box.height,
      boxes: tier.sort((a, b) => a.x - b.x),
    }));
}

/** The rows that the tiers make up, from the top. */
export function tierRowsOf(
  tiers: readonly Tier[],
  width: number,
): readonly TierRow[] {
  const rows: { row: number; first: number; last: number; boxes: Box[] }[] = [];
  tiers.forEach(({ boxes }, index) => {
    const row = boxes[0]?.node.row ?? 0;
    const before = rows.at(-1);
    if (before?.row === row) {
      before.last = index;
      before.boxes.push(...boxes);
    } else rows.push({ row, first: index, last: index, boxes: [...boxes] });
  });
  return rows.map(({ first, last, boxes }) => ({
    first,
    last,
    ways: waysBetween(boxes, width),
  }));
}

function waysBetween(boxes: readonly Box[], width: number): readonly Way[] {
  const ways: Way[] = [];
  let free = 0;
  for (const box of boxes.toSorted((a, b) => a.x - b.x)) {
    if (box.x > free) ways.push({ from: free + CLEAR, to: box.x - CLEAR });
    free = Math.max(free, box.x + box.width);
  }
  return [...ways, { from: free + CLEAR, to: width - CLEAR }];
}

/** Where a line that comes at `x` passes a row: straight on, or by the nearest way, and there in its lane. */
export function passing({ ways }: TierRow, x: number, lane: number): number {
  let best = x;
  let distance = Infinity;
  for (const { from, to } of ways) {
    const far = Math.abs(Math.min(Math.max(x, from), to) - x);
    if (far >= distance) continue;
    distance = far;
    best = far === 0 ? x : inLane(from, to, x, lane);
  }
  return best;
}

/** Just inside a way, as far from its edge as half a gutter and the lane. */
function inLane(from: number, to: number, x: number, lane: number): number {
  const half = MEASURES.gutter / 2 - CLEAR;
  const middle = x < from ? from + half : to - half;
  return Math.min(Math.max(middle + lane, from), to);
}
