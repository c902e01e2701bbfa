import type { GeographyRelationship } from "../model.js";
import type { AlignedBoard, ShareOf } from "./aligned.js";
import type { BoardsAround } from "./boards-around.js";
import { isWhole } from "./shares.js";

/** The boards that cover a council, with shares of its people; where no source gives any, of its small areas. */
export function boardsOfCouncil(
  council: string,
  { coverageByBoards, day }: BoardsAround,
): AlignedBoard[] {
  const coverage = coverageByBoards(council);
  const shareOf = measureOf(coverage);
  return coverage.map((one) => {
    const share =
      shareOf === "AREA" ? one.areaShareOfTo : one.populationShareOfTo;
    return {
      day,
      board: one.from,
      ground: "COVERS_COUNCIL",
      share,
      shareOf: share === null ? null : shareOf,
      population: one.population,
      relationships: [one],
    };
  });
}

/** People before small areas, since a board answers to people; never some of each, since they do not add up. */
function measureOf(coverage: readonly GeographyRelationship[]): ShareOf {
  const noPeople = coverage.every((one) => one.populationShareOfTo === null);
  return noPeople ? "AREA" : "PEOPLE";
}

/** The board that covers the whole of a council, alone. Null where there is none, or where shares do not tell. */
export function onlyBoardOf(
  council: string,
  around: BoardsAround,
): AlignedBoard | null {
  const [only, ...others] = boardsOfCouncil(council, around);
  return only !== undefined && others.length === 0 && isWhole(only.share)
    ? only
    : null;
}
