import type { AlignedBoard } from "./aligned.js";
import { gather } from "./gather.js";
import { boardsOfCouncil, onlyBoardOf } from "./of-council.js";
import type { Surroundings } from "./surroundings.js";

/**
 * The boards of the councils that a place covers. No source tells how a place's people lie across boards, so the one share
 * ever known is the whole: where each of its councils lies wholly in the same board.
 */
export function boardsOfPlace(
  place: string,
  around: Surroundings,
): AlignedBoard[] {
  const covered = around.coveredCouncils(place);
  const only = covered.map(({ to }) => onlyBoardOf(to, around)?.board ?? null);
  const isWithin = only.every((board) => board !== null && board === only[0]);
  const parts = covered.flatMap((coverage) =>
    boardsOfCouncil(coverage.to, around).map(({ board, relationships }) => ({
      board,
      share: null,
      relationships: [coverage, ...relationships],
    })),
  );
  const boards = gather(parts, "PEOPLE", around.day);
  return isWithin
    ? boards.map((board) => ({ ...board, share: 1, shareOf: "PEOPLE" }))
    : boards;
}
