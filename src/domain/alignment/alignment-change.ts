import type { Relationship } from "../model.js";
import type { Day } from "../time.js";
import type { AlignedBoard, Alignment } from "./aligned.js";
import { sum, toSixDecimals } from "./shares.js";

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
  /** Null, as the one below, where a share is unknown, and on the day that does not tell of TOLD_ONCE. */
  readonly shareBefore: number | null;
  readonly shareAfter: number | null;
  /** Null where a share is unknown, where the two are of different things, or where more could be placed on one day than on the other. */
  readonly difference: number | null;
  /** The later of the two days. */
  readonly day: Day;
  /** In id order. */
  readonly successions: readonly Relationship[];
}

interface BothDays<T> {
  readonly before: T;
  readonly after: T;
}

type Told = Omit<AlignmentChange, "day" | "successions">;

/** What is told of some boards of both days, given all boards of both. */
export function changeOf(
  { before, after }: BothDays<readonly AlignedBoard[]>,
  whole: BothDays<Alignment>,
): Told {
  const kind = kindOf(before, after, whole);
  const isTold = kind !== "TOLD_ONCE";
  const shareBefore = isTold || before.length > 0 ? total(before) : null;
  const shareAfter = isTold || after.length > 0 ? total(after) : null;
  const known =
    isComparable(whole) && shareBefore !== null && shareAfter !== null;
  return {
    kind,
    before,
    after,
    shareBefore,
    shareAfter,
    difference: known ? toSixDecimals(shareAfter - shareBefore) : null,
  };
}

function kindOf(
  [one, ...others]: readonly AlignedBoard[],
  [other, ...more]: readonly AlignedBoard[],
  { before, after }: BothDays<Alignment>,
): AlignmentChangeKind {
  if (one === undefined) return tellsAllBoards(before) ? "GAINED" : "TOLD_ONCE";
  if (other === undefined) return tellsAllBoards(after) ? "LOST" : "TOLD_ONCE";
  const alone = others.length === 0 && more.length === 0;
  return alone && one.board === other.board ? "KEPT" : "TAKEN_OVER";
}

/** Whether a board that is not there is known not to be: a release of admissions leaves boards out, coverage does not. */
function tellsAllBoards({ body, boards, unplaced }: Alignment): boolean {
  return body.kind === "TRUST" ? unplaced === 0 : boards.length > 0;
}

/** Whether both days tell shares of the same thing, and as much of it. */
function isComparable({ before, after }: BothDays<Alignment>): boolean {
  const measures = new Set(
    [...before.boards, ...after.boards].map(({ shareOf }) => shareOf),
  );
  return (
    measures.size === 1 &&
    before.unplaced !== null &&
    before.unplaced === after.unplaced
  );
}

/** Where a day tells all boards, none of them is a share of 0. */
function total(rows: readonly AlignedBoard[]): number | null {
  const shares = rows.flatMap(({ share }) => share ?? []);
  return shares.length < rows.length ? null : sum(shares);
}
