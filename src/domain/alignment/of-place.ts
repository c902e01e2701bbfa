import type { AlignedBoard } from "./aligned.js";
import type { BoardsAround } from "./boards-around.js";
import { gather } from "./gather.js";
import { boardsOfCouncil, onlyBoardOf } from "./of-council.js";

/**
 * The board of the system that a place is part of, and the boards of the councils that it covers. No source tells how a place's
 * people lie across boards, so the one share ever known is the whole: where each of its councils lies wholly in the same board.
 */
export function boardsOfPlace(
  place: string,
  around: BoardsAround,
): AlignedBoard[] {
  const covered = around.coveredCouncils(place);
  const ofSystem = around
    .boardsBySystem(place)
    .map((one) => ({ ...one, share: null }));
  const ofCouncils = covered.flatMap((coverage) =>
    boardsOfCouncil(coverage.to, around).map(({ board, relationships }) => ({
      board,
      share: null,
      relationships: [coverage, ...relationships],
    })),
  );
  const own = new Set(ofSystem.map(({ board }) => board));
  const boards = gather(
    [...ofSystem, ...ofCouncils],
    { shareOf: "PEOPLE", ground: "COUNCIL_OF_PLACE" },
    around.day,
  ).map((row) =>
    own.has(row.board) ? { ...row, ground: "SYSTEM_OF_PLACE" as const } : row,
  );
  const councils = covered.map(({ to }) => onlyBoardOf(to, around)?.board);
  const isWithin =
    covered.length > 0 &&
    boards.length === 1 &&
    councils.every((board) => board !== undefined);
  return isWithin
    ? boards.map((board) => ({ ...board, share: 1, shareOf: "PEOPLE" }))
    : boards;
}
