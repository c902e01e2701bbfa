import type { Relationship } from "../model.js";
import type { AlignedBoard } from "./aligned.js";
import type { BoardsAround } from "./boards-around.js";
import { gather, type Part } from "./gather.js";
import { onlyBoardOf } from "./of-council.js";
import { sum } from "./shares.js";

/**
 * The boards that a trust's patients come from, with shares of its admissions: as told by board or as told by council, whichever
 * places more of them. The two tell of the same patients, so they never mix. Where neither is told: the board of its head office.
 */
export function boardsOfTrust(
  trust: string,
  around: BoardsAround,
): AlignedBoard[] {
  const byBoard = partsByBoard(trust, around);
  const byCouncil = partsByCouncil(trust, around);
  const parts = placed(byBoard) >= placed(byCouncil) ? byBoard : byCouncil;
  const shareOf = "ADMISSIONS";
  if (parts.length > 0)
    return gather(
      parts,
      { shareOf, ground: "ADMISSIONS_OF_TRUST" },
      around.day,
    );
  const head = around
    .headOffice(trust)
    .map((one) => ({ board: one.to, share: null, relationships: [one] }));
  return gather(head, { shareOf, ground: "HEAD_OFFICE_OF_TRUST" }, around.day);
}

function placed(parts: readonly Part[]): number {
  return sum(parts.flatMap(({ share }) => share ?? []));
}

/** The share of a board that ended is its successor's where just one took over; where several did, nobody tells whose. */
function partsByBoard(trust: string, around: BoardsAround): Part[] {
  return around.boardsServed(trust).flatMap((served) => {
    const share = served.admissionShareOfFrom;
    const heir = soleHeir(served.to, around);
    return heir === null
      ? []
      : [
          {
            board: heir.board,
            share,
            relationships: [served, ...heir.successions],
          },
        ];
  });
}

/** The share of a council is its board's where one board covers the whole of it. */
function partsByCouncil(trust: string, around: BoardsAround): Part[] {
  return around.councilsServed(trust).flatMap((served) => {
    const only = onlyBoardOf(served.to, around);
    return only === null
      ? []
      : [
          {
            board: only.board,
            share: served.admissionShareOfFrom,
            relationships: [served, ...only.relationships],
          },
        ];
  });
}

/** What is in force in place of a board: itself, or the end of a line of single successors. */
function soleHeir(
  start: string,
  { isInForce, successionsFrom }: BoardsAround,
): { board: string; successions: readonly Relationship[] } | null {
  const successions: Relationship[] = [];
  const seen = new Set<string>();
  let board = start;
  while (!isInForce(board)) {
    const [step, ...others] = successionsFrom(board);
    if (step === undefined || others.length > 0 || seen.has(board)) return null;
    seen.add(board);
    successions.push(step);
    board = step.to;
  }
  return { board, successions };
}
