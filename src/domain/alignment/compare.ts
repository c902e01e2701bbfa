import type { Relationship } from "../model.js";
import { byId } from "../text-order.js";
import type { Day } from "../time.js";
import type { AlignedBoard, Alignment } from "./aligned.js";
import { sum, toSixDecimals } from "./aligned.js";
import { heirsOf } from "./heirs.js";
import type { Surroundings } from "./surroundings.js";

/**
 * KEPT: the same board on both days. TAKEN_OVER: boards of the later day took over from those of the earlier.
 * GAINED, LOST: on one day only, with no succession between. TOLD_ONCE: on one day only, where the other does not tell all.
 */
export type AlignmentChangeKind =
  "KEPT" | "TAKEN_OVER" | "GAINED" | "LOST" | "TOLD_ONCE";

/** Boards of the earlier day, and those of the later day that are the same or took over from them. */
export interface AlignmentChange {
  readonly kind: AlignmentChangeKind;
  readonly before: readonly AlignedBoard[];
  readonly after: readonly AlignedBoard[];
  readonly shareBefore: number | null;
  readonly shareAfter: number | null;
  /** Null where a share is unknown, where the two are of different things, or where more could be placed on one day than on the other. */
  readonly difference: number | null;
  /** The later of the two days. */
  readonly day: Day;
  /** In id order. */
  readonly successions: readonly Relationship[];
}

export interface AlignmentComparison {
  readonly before: Alignment;
  readonly after: Alignment;
  readonly changes: readonly AlignmentChange[];
}

/** What became of the boards of one body from an earlier day to a later, on which `around` is seen. */
export function compareAlignments(
  before: Alignment,
  after: Alignment,
  around: Surroundings,
): AlignmentComparison {
  const later = new Set(after.boards.map(({ board }) => board));
  const lines = before.boards.map((row) => ({
    row,
    ...heirsOf(row.board, later, around),
  }));
  const changes: AlignmentChange[] = [];
  const told = new Set<string>();
  for (const { board } of [...before.boards, ...after.boards]) {
    if (told.has(board)) continue;
    const joined = joinedTo(board, lines);
    for (const one of joined) told.add(one);
    const ofThese = lines.filter(({ row }) => joined.has(row.board));
    const rowsAfter = after.boards.filter((row) => joined.has(row.board));
    const rowsBefore = ofThese.map(({ row }) => row);
    const successions = ofThese.flatMap((line) => line.successions);
    changes.push({
      kind: kindOf(rowsBefore, rowsAfter, before, after),
      before: rowsBefore,
      after: rowsAfter,
      ...sharesOf(rowsBefore, rowsAfter, before, after),
      day: around.day,
      successions: [...new Set(successions)].sort(byId),
    });
  }
  return { before, after, changes };
}

interface Line {
  readonly row: AlignedBoard;
  readonly heirs: readonly string[];
}

/** The boards of both days that a board is joined to by taking over, at whatever remove: itself among them. */
function joinedTo(board: string, lines: readonly Line[]): Set<string> {
  const joined = new Set([board]);
  let size = 0;
  while (joined.size > size) {
    size = joined.size;
    for (const { row, heirs } of lines) {
      const ends = [row.board, ...heirs];
      if (ends.some((end) => joined.has(end)))
        for (const end of ends) joined.add(end);
    }
  }
  return joined;
}

function kindOf(
  rowsBefore: readonly AlignedBoard[],
  rowsAfter: readonly AlignedBoard[],
  before: Alignment,
  after: Alignment,
): AlignmentChangeKind {
  const [one, other] = [rowsBefore[0], rowsAfter[0]];
  if (one === undefined) return tellsAllBoards(before) ? "GAINED" : "TOLD_ONCE";
  if (other === undefined) return tellsAllBoards(after) ? "LOST" : "TOLD_ONCE";
  const same = rowsBefore.length === 1 && rowsAfter.length === 1;
  return same && one.board === other.board ? "KEPT" : "TAKEN_OVER";
}

/** Whether a board that is not there is known not to be: a release of admissions leaves boards out, coverage does not. */
function tellsAllBoards({ body, boards, unplaced }: Alignment): boolean {
  return body.kind === "TRUST" ? unplaced === 0 : boards.length > 0;
}

function sharesOf(
  rowsBefore: readonly AlignedBoard[],
  rowsAfter: readonly AlignedBoard[],
  before: Alignment,
  after: Alignment,
): Pick<AlignmentChange, "shareBefore" | "shareAfter" | "difference"> {
  const [shareBefore, shareAfter] = [total(rowsBefore), total(rowsAfter)];
  const measures = new Set(
    [...before.boards, ...after.boards].map(({ shareOf }) => shareOf),
  );
  const comparable =
    measures.size === 1 &&
    before.unplaced !== null &&
    before.unplaced === after.unplaced;
  const known = comparable && shareBefore !== null && shareAfter !== null;
  return {
    shareBefore,
    shareAfter,
    difference: known ? toSixDecimals(shareAfter - shareBefore) : null,
  };
}

/** Nothing is a share of 0. */
function total(rows: readonly AlignedBoard[]): number | null {
  const shares = rows.flatMap(({ share }) => share ?? []);
  return shares.length < rows.length ? null : sum(shares);
}
