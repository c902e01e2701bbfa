import type { Picture } from "../picture.js";
import { columnsOf, fullestRow, MEASURES } from "./measures.js";
import { seatBands } from "./seats.js";

/** How much wider than its place a picture may be: seen so much smaller, a label of 12 pixels is still read. */
const WIDER = 1.2;

/**
 * How wide to arrange a picture for a place of so many pixels. One that would be higher than the place is made a little wider than it, where
 * that makes room for one more column of boxes: seen a little smaller, more of it is seen.
 */
export function widthInRows(
  picture: Picture,
  place: { readonly width: number; readonly height: number },
): number {
  const { width, height } = place;
  const fullest = fullestRow(picture);
  const grid = columnsOf(width, fullest);
  const { box, gutter, margin } = MEASURES;
  const wider = (grid.columns + 1) * (box.least + gutter) - gutter + 2 * margin;
  const last = seatBands(picture, { width, ...grid }).at(-1);
  const isTall = last !== undefined && last.y + last.height > height;
  return isTall && fullest > grid.columns && wider <= width * WIDER
    ? wider
    : width;
}
