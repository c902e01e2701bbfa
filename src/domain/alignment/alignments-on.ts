import type { Organisation } from "../model.js";
import type { Surroundings } from "../surroundings.js";
import type { Day } from "../time.js";
import { aligned, type AlignedBoard, type Alignment } from "./aligned.js";
import { boardsAround, type BoardsAround } from "./boards-around.js";
import { boardsOfCouncil } from "./of-council.js";
import { boardsOfPlace } from "./of-place.js";
import { boardsOfTrust } from "./of-trust.js";

/** The boards that each of some councils, places and trusts falls across on a day, from what was read around all of them. */
export function alignmentsOn(
  bodies: readonly Organisation[],
  surroundings: Surroundings,
  day: Day,
): Alignment[] {
  const around = boardsAround(surroundings, day);
  return bodies.map((body) => aligned(body, day, boardsOf(body, around)));
}

function boardsOf(
  { kind, id }: Organisation,
  around: BoardsAround,
): AlignedBoard[] {
  if (kind === "TRUST") return boardsOfTrust(id, around);
  if (kind === "PLACE_PARTNERSHIP") return boardsOfPlace(id, around);
  return boardsOfCouncil(id, around);
}
