import type { Alignment } from "../../domain/alignment/aligned.js";
import { alignmentsOn } from "../../domain/alignment/alignments-on.js";
import {
  compareAlignments,
  type AlignmentComparison,
} from "../../domain/alignment/compare.js";
import { surroundingsOn } from "../../domain/alignment/surroundings.js";
import type { Organisation } from "../../domain/model.js";
import type { Day } from "../../domain/time.js";
import type { GraphReader, Way } from "../../store/graph-store.js";
import { EVERYTHING } from "../loaders/everything.js";

export interface SeenAlignment extends Alignment {
  /** Only where another day to compare with was given. */
  readonly comparison?: AlignmentComparison;
}

/** From a place to its councils, from a trust to councils and boards, from a council to its boards, from a board that ended to its successors. */
function waysToBoards(asOf: Day): Way[] {
  return [
    {
      asOf,
      kinds: ["COVERS"],
      direction: "OUT",
      bodyKinds: ["PLACE_PARTNERSHIP"],
      otherKinds: ["COUNCIL"],
    },
    {
      asOf,
      kinds: ["SERVES"],
      direction: "OUT",
      bodyKinds: ["TRUST"],
      otherKinds: ["COUNCIL"],
    },
    // Of any date: what a trust served until a board ended tells of its successor.
    {
      kinds: ["SERVES"],
      direction: "OUT",
      bodyKinds: ["TRUST"],
      otherKinds: ["INTEGRATED_CARE_BOARD"],
    },
    {
      asOf,
      kinds: ["LIES_WITHIN"],
      direction: "OUT",
      bodyKinds: ["TRUST"],
      otherKinds: ["INTEGRATED_CARE_BOARD"],
    },
    {
      asOf,
      kinds: ["COVERS"],
      direction: "IN",
      bodyKinds: ["COUNCIL"],
      otherKinds: ["INTEGRATED_CARE_BOARD"],
    },
    ...waysOfSuccession(asOf),
  ];
}

function waysOfSuccession(asOf: Day): Way[] {
  return [
    {
      asOf,
      kinds: ["SUCCEEDED_BY"],
      direction: "OUT",
      bodyKinds: ["INTEGRATED_CARE_BOARD"],
      otherKinds: ["INTEGRATED_CARE_BOARD"],
    },
  ];
}

/** From a trust to a board, and five times on: boards have been reorganised once since 2022. */
const HOPS = 6;

/** The boards that each of some bodies falls across on a day: one read for all of them. */
export async function readAlignments(
  bodies: readonly Organisation[],
  asOf: Day,
  store: GraphReader,
): Promise<Alignment[]> {
  const ids = bodies.map(({ id }) => id);
  const read = await readAround(ids, waysToBoards(asOf), store);
  return alignmentsOn(bodies, read, asOf);
}

/** What changed since or until another day: a read for that day and one for the successions between. */
export async function compareWith(
  asked: readonly Alignment[],
  asOf: Day,
  comparedWith: Day | null,
  store: GraphReader,
): Promise<SeenAlignment[]> {
  if (comparedWith === null) return [...asked];
  const bodies = asked.map(({ body }) => body);
  const other = await readAlignments(bodies, comparedWith, store);
  const day = Math.max(asOf, comparedWith);
  const [before, after] = day === asOf ? [other, asked] : [asked, other];
  const boards = before.flatMap((one) => one.boards.map(({ board }) => board));
  const ids = [...new Set(boards)];
  const read = await readAround(ids, waysOfSuccession(day), store);
  const around = surroundingsOn(read, day);
  return asked.map((one, at) => {
    const [earlier, later] = [before[at] ?? one, after[at] ?? one];
    return { ...one, comparison: compareAlignments(earlier, later, around) };
  });
}

async function readAround(
  roots: readonly string[],
  ways: readonly Way[],
  store: GraphReader,
) {
  const cap = EVERYTHING.first;
  const near = await store.neighbourhood(roots, ways, HOPS, cap);
  const bodies = near.nodes.map(({ organisation }) => organisation);
  return { bodies, relationships: near.relationships };
}
