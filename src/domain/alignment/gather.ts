import { eachOnce } from "../each-once.js";
import { groupBy } from "../group-by.js";
import type { Relationship } from "../model.js";
import { byId } from "../text-order.js";
import type { Day } from "../time.js";
import type { AlignedBoard } from "./aligned.js";
import { sum } from "./shares.js";

/** A part of a body that falls into a board, and what tells so. */
export interface Part {
  readonly board: string;
  readonly share: number | null;
  readonly relationships: readonly Relationship[];
}

/** The parts of a body by board. A board with a part of unknown size has no share. */
export function gather(
  parts: readonly Part[],
  { shareOf, ground }: Pick<AlignedBoard, "shareOf" | "ground">,
  day: Day,
): AlignedBoard[] {
  const boards = groupBy(parts, ({ board }) => board);
  return [...boards].map(([board, ofBoard]) => {
    const shares = ofBoard.flatMap(({ share }) => share ?? []);
    const share = shares.length < ofBoard.length ? null : sum(shares);
    const each = ofBoard.flatMap(({ relationships }) => relationships);
    return {
      day,
      board,
      ground,
      share,
      shareOf: share === null ? null : shareOf,
      population: null,
      relationships: eachOnce(each).sort(byId),
    };
  });
}
