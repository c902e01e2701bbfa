import type { Alignment } from "../../domain/alignment/aligned.js";
import { alignmentsOn } from "../../domain/alignment/alignments-on.js";
import { boardsAround } from "../../domain/alignment/boards-around.js";
import { compareAlignments } from "../../domain/alignment/compare.js";
import type { Organisation } from "../../domain/model.js";
import type { Day } from "../../domain/time.js";
import type { GraphReader } from "../../store/graph-store.js";
import { inLots, ownTurn } from "../../own-turn.js";
import { around } from "../whole/around.js";
import type { SeenAlignment } from "./seen-alignment.js";
import {
  HOPS_TO_BOARDS,
  waysToBoards,
  wayOfSuccession,
} from "./ways-to-boards.js";

/** How many bodies are told of in one turn: some milliseconds of work. */
const LOT = 250;

/** The boards that each of some bodies falls across on a day: one call to the store for all of them. */
export async function findAlignments(
  bodies: readonly Organisation[],
  asOf: Day,
  store: GraphReader,
): Promise<Alignment[]> {
  // The embedded engine answers at once.
  await ownTurn();
  const found = await around(store, {
    roots: bodies.map(({ id }) => id),
    ways: waysToBoards(asOf),
    hops: HOPS_TO_BOARDS,
  });
  return inLots(bodies, LOT, (lot) => alignmentsOn(lot, found, asOf));
}

/** What changed since or until another day: a call for that day and one for the successions between. */
export async function compareWith(
  asked: readonly Alignment[],
  asOf: Day,
  comparedWith: Day | null,
  store: GraphReader,
): Promise<SeenAlignment[]> {
  if (comparedWith === null) return [...asked];
  const bodies = asked.map(({ body }) => body);
  const other = await findAlignments(bodies, comparedWith, store);
  const day = Math.max(asOf, comparedWith);
  const [before, after] = day === asOf ? [other, asked] : [asked, other];
  await ownTurn();
  const boards = before.flatMap((one) => one.boards.map(({ board }) => board));
  const successions = await around(store, {
    roots: [...new Set(boards)],
    ways: [wayOfSuccession(day)],
    hops: HOPS_TO_BOARDS,
  });
  const onDay = boardsAround(successions, day);
  return asked.map((one, at) => {
    const [earlier, later] = [before[at] ?? one, after[at] ?? one];
    return { ...one, comparison: compareAlignments(earlier, later, onDay) };
  });
}
