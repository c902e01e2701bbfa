import type { Box, Point } from "../arranged.js";
import { laneOf } from "../families.js";
import type { PictureLine } from "../picture.js";
import { MEASURES } from "./measures.js";
import { passing, type Tier, type TierRow } from "./tiers.js";

/** The way of a line from its upper box to its lower one, behind no box. */
export interface Route {
  readonly line: PictureLine;
  readonly upper: Place;
  readonly lower: Place;
  /** Where it passes the rows between the two, from the top. */
  readonly bends: readonly Bend[];
}

/** Where a line goes straight down past boxes. */
interface Bend {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a box stands: on which line of boxes, of which row. */
export interface Place {
  readonly box: Box;
  readonly tier: number;
  readonly row: number;
}

/**
 * The way of a line through the picture. Lines run in the gutters, each family in its lane, so that those to bodies of one column join in one
 * trunk: up beside the column of the lower body and straight on as far as there is way, across below the row of the upper body, and through
 * that row beside the upper body's own column.
 */
export function routeOf(
  line: PictureLine,
  from: Place,
  to: Place,
  tiers: readonly Tier[],
  rows: readonly TierRow[],
): Route {
  const [upper, lower] = from.tier <= to.tier ? [from, to] : [to, from];
  const lane = laneOf(line.family) * MEASURES.lane;
  const bends: Bend[] = [];
  let x = middleOf(lower.box).x + lane;
  for (let index = lower.row; index >= upper.row; index--) {
    const row = rows[index];
    if (!row) continue;
    const first = tiers[index === upper.row ? upper.tier + 1 : row.first];
    const last = tiers[index === lower.row ? lower.tier - 1 : row.last];
    if (!first || !last || first.top > last.top) continue;
    if (index === lower.row) x = beside(lower.box, upper.box) + lane;
    else if (index === upper.row) x = beside(upper.box, lower.box) + lane;
    x = passing(row, x, lane);
    bends.push({ x, top: first.top, bottom: last.bottom });
  }
  return { line, upper, lower, bends: bends.reverse() };
}

/** The middle of the gutter of a box on the side of another. */
function beside(box: Box, other: Box): number {
  const left = middleOf(other).x <= middleOf(box).x;
  return left
    ? box.x - MEASURES.gutter / 2
    : box.x + box.width + MEASURES.gutter / 2;
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
