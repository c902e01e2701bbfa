import type { Picture } from "../picture.js";
import { aboutRoot } from "./slots.js";

/** The measures of a picture in rows, in pixels. */
export const MEASURES = {
  /** A box: wide enough for half a name, high enough for two lines. */
  box: { least: 160, most: 220, height: 38 },
  /** The free space between two boxes of a line, in which lines run past, and between two lines of boxes. */
  gutter: 24,
  leading: 20,
  margin: 24,
  /** Inside a band, above its boxes (its title stands there) and below. */
  above: 34,
  below: 18,
  betweenBands: 46,
  label: 12,
  /** What the glyph and the edges take of a box's width. */
  besideLabel: 36,
  /** From one family's lane to the next. */
  lane: 3.4,
} as const;

/** How many boxes stand on a line of a picture so wide, and how wide they are, where the fullest row has so many. */
export function columnsOf(
  width: number,
  fullest: number,
): { readonly columns: number; readonly boxWidth: number } {
  const { box, gutter, margin } = MEASURES;
  const room = Math.max(width - 2 * margin, box.least) + gutter;
  const columns = Math.max(1, Math.floor(room / (box.least + gutter)));
  const across = Math.min(columns, Math.max(1, fullest));
  return {
    columns,
    boxWidth: Math.floor(Math.min(box.most, room / across - gutter)),
  };
}

/** How many boxes the fullest row holds; the row of the root as many as it takes with the root in its middle. */
export function fullestRow({ nodes }: Picture): number {
  const counts = new Map<number, number>();
  for (const { row } of nodes) counts.set(row, (counts.get(row) ?? 0) + 1);
  const root = nodes.find(({ isRoot }) => isRoot);
  if (root) counts.set(root.row, aboutRoot(counts.get(root.row) ?? 1));
  return Math.max(0, ...counts.values());
}
