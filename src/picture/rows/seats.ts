import type { Picture, PictureNode } from "../picture.js";
import { MEASURES } from "./measures.js";
import { slotsOf } from "./slots.js";

/** Where the middle of a box may stand. */
export interface Seat {
  readonly x: number;
  readonly y: number;
}

/** A row of the picture with a seat for each of its bodies. */
export interface SeatedBand {
  readonly row: number;
  readonly y: number;
  readonly height: number;
  readonly root: PictureNode | null;
  readonly rootSeat: Seat | null;
  /** The other bodies, by name, and as many seats, from the top and the left. */
  readonly nodes: readonly PictureNode[];
  readonly seats: readonly Seat[];
}

/** The bands from the top, with their seats. */
export function seatBands(
  picture: Picture,
  grid: {
    readonly width: number;
    readonly columns: number;
    readonly boxWidth: number;
  },
): readonly SeatedBand[] {
  const { box, gutter, leading, above, below, betweenBands } = MEASURES;
  const rows = [...new Set(picture.nodes.map(({ row }) => row))];
  let y = 0;
  return rows
    .sort((a, b) => a - b)
    .map((row) => {
      const inRow = picture.nodes.filter((node) => node.row === row);
      const root = inRow.find(({ isRoot }) => isRoot) ?? null;
      const { root: rootSlot, others } = slotsOf(
        inRow.length,
        grid.columns,
        root !== null,
      );
      const top = y + above + box.height / 2;
      const seatAt = (slot: { tier: number; column: number }): Seat => ({
        x: grid.width / 2 + slot.column * (grid.boxWidth + gutter),
        y: top + slot.tier * (box.height + leading),
      });
      const seats = others.map(seatAt);
      const rootSeat = rootSlot && seatAt(rootSlot);
      const tiers = 1 + Math.max(0, ...others.map(({ tier }) => tier));
      const height = above + tiers * (box.height + leading) - leading + below;
      const band = {
        row,
        y,
        height,
        root,
        rootSeat,
        nodes: inRow.filter((node) => node !== root).sort(byName),
        seats,
      };
      y += height + betweenBands;
      return band;
    });
}

function byName(a: PictureNode, b: PictureNode): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
