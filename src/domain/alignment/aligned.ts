import type { Organisation, Relationship } from "../model.js";
import { compareText } from "../text-order.js";
import type { Day } from "../time.js";

/** The kinds of body that may fall across boards. */
export const ALIGNED_KINDS = [
  "COUNCIL",
  "PLACE_PARTNERSHIP",
  "TRUST",
] as const satisfies readonly Organisation["kind"][];

/** What a share is a share of. Shares of different things never compare. */
export type ShareOf = "PEOPLE" | "ADMISSIONS" | "AREA";

/** A board that a body falls into, with what is known of how much of it does. */
export interface AlignedBoard {
  readonly day: Day;
  /** Id of the board. */
  readonly board: string;
  /** 0 to 1. Null where no source tells it and none implies it. */
  readonly share: number | null;
  readonly shareOf: ShareOf | null;
  /** Residents counted in the overlap. */
  readonly population: number | null;
  /** What the row rests on, in id order. */
  readonly relationships: readonly Relationship[];
}

/** The boards that a body falls across on a day. */
export interface Alignment {
  readonly body: Organisation;
  readonly day: Day;
  /** The largest share first, unknown shares last, then by id. */
  readonly boards: readonly AlignedBoard[];
  /** Id of the board of the largest share. Null, as all below, where a share is unknown or no board is known. */
  readonly mainBoard: string | null;
  readonly largestShare: number | null;
  /** The shares of all boards but the main one. */
  readonly outsideMain: number | null;
  /** What no board can be told for. */
  readonly unplaced: number | null;
}

/** Shares are published to six decimals; a sum of them may be out by a little more. */
const ROUNDING = 0.000_01;

export function toSixDecimals(share: number): number {
  return Math.round(share * 1_000_000) / 1_000_000;
}

/** Whether a share is the whole, as far as rounding tells. */
export function isWhole(share: number | null): boolean {
  return share !== null && share > 1 - ROUNDING;
}

export function aligned(
  body: Organisation,
  day: Day,
  rows: readonly AlignedBoard[],
): Alignment {
  const boards = rows.toSorted(byShareThenId);
  return { body, day, boards, ...summaryOf(boards) };
}

const UNKNOWN = {
  mainBoard: null,
  largestShare: null,
  outsideMain: null,
  unplaced: null,
} as const;

type Summary = Pick<Alignment, keyof typeof UNKNOWN>;

function summaryOf(boards: readonly AlignedBoard[]): Summary {
  const [main] = boards;
  const shares = boards.flatMap(({ share }) => share ?? []);
  const [largest] = shares;
  const isKnown = shares.length === boards.length;
  if (main === undefined || largest === undefined || !isKnown) return UNKNOWN;
  const total = sum(shares);
  return {
    mainBoard: main.board,
    largestShare: largest,
    outsideMain: toSixDecimals(total - largest),
    unplaced: isWhole(total) ? 0 : toSixDecimals(1 - total),
  };
}

export function sum(shares: readonly number[]): number {
  return toSixDecimals(shares.reduce((total, share) => total + share, 0));
}

function byShareThenId(a: AlignedBoard, b: AlignedBoard): number {
  return (b.share ?? -1) - (a.share ?? -1) || compareText(a.board, b.board);
}
