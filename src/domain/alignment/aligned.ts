import type { Organisation, Relationship } from "../model.js";
import { compareText } from "../text-order.js";
import type { Day } from "../time.js";
import { compareShares } from "./by-share.js";
import { sum, toSixDecimals } from "./shares.js";

/** The kinds of body that may fall across boards. */
export const ALIGNED_KINDS = [
  "COUNCIL",
  "PLACE_PARTNERSHIP",
  "TRUST",
] as const satisfies readonly Organisation["kind"][];

export function isAligned(kind: Organisation["kind"]): boolean {
  return ALIGNED_KINDS.some((one) => one === kind);
}

/** What a share is a share of. Shares of different things never compare. */
export type ShareOf = "PEOPLE" | "ADMISSIONS" | "AREA";

/** What tells that a body falls into a board. */
export type AlignmentGround =
  | "COVERS_COUNCIL"
  | "SYSTEM_OF_PLACE"
  | "COUNCIL_OF_PLACE"
  | "ADMISSIONS_OF_TRUST"
  | "HEAD_OFFICE_OF_TRUST";

/** A board that a body falls into, with what is known of how much of it does. */
export interface AlignedBoard {
  readonly day: Day;
  /** Id of the board. */
  readonly board: string;
  readonly ground: AlignmentGround;
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
  /** The largest share first, unknown shares last; the board of a place's own system before others; then by id. */
  readonly boards: readonly AlignedBoard[];
  /** Id of the board of the largest share, of a place that of the system it is part of. Null where neither tells. */
  readonly mainBoard: string | null;
  /** Null, as all below, where a share is unknown or no board is known. */
  readonly largestShare: number | null;
  /** The shares of all boards but the main one. */
  readonly outsideMain: number | null;
  /** What no board can be told for. */
  readonly unplaced: number | null;
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
  if (main === undefined || largest === undefined || !isKnown)
    return { ...UNKNOWN, mainBoard: boardOfSystem(boards) };
  const total = sum(shares);
  return {
    mainBoard: main.board,
    largestShare: largest,
    outsideMain: toSixDecimals(total - largest),
    unplaced: toSixDecimals(1 - total),
  };
}

/** A place is of its system, however the people of its councils lie. */
function boardOfSystem(boards: readonly AlignedBoard[]): string | null {
  const [own, ...others] = boards.filter(isOfSystem);
  return own === undefined || others.length > 0 ? null : own.board;
}

function byShareThenId(a: AlignedBoard, b: AlignedBoard): number {
  return (
    compareShares(a.share, b.share) ||
    Number(isOfSystem(b)) - Number(isOfSystem(a)) ||
    compareText(a.board, b.board)
  );
}

function isOfSystem({ ground }: AlignedBoard): boolean {
  return ground === "SYSTEM_OF_PLACE";
}
