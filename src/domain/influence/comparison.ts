import type { LegalProvision, Organisation } from "../model.js";
import type { Surroundings } from "../surroundings.js";
import {
  readBoth,
  readCommissioning,
  readStanding,
} from "./read-comparison.js";
import { readSide } from "./read-side.js";
import { influenceOf, type InfluenceSide } from "./side.js";
import type { SystemBodies } from "./system-bodies.js";

/** The board of a system beside its partnership, on one day. */
export interface InfluenceComparison {
  /** Null where the body asked about is part of no system on the day. */
  readonly system: Organisation | null;
  /** Null where there is none on the day. */
  readonly board: InfluenceSide | null;
  readonly partnership: InfluenceSide | null;
  readonly reading: readonly string[];
}

/** What the whole graph holds that the comparison needs, wherever it stands. */
export interface Recorded {
  /** Those of `UNDRAWN_PROVISIONS` that hold on the day. */
  readonly provisions: readonly LegalProvision[];
  /** How many relationships of commissioning there are, of any day. */
  readonly commissions: number;
}

export function compareInfluence(
  found: SystemBodies,
  around: Surroundings,
  recorded: Recorded,
): InfluenceComparison {
  const board = found.board && influenceOf(found.board, around);
  const partnership =
    found.partnership && influenceOf(found.partnership, around);
  return {
    system: found.system,
    board,
    partnership,
    reading: [
      ...readStanding(found),
      ...[board, partnership].flatMap((side) =>
        side === null ? [] : readSide(side, found.day, recorded.provisions),
      ),
      ...readCommissioning(board, partnership, recorded.commissions),
      ...readBoth(board, partnership),
    ],
  };
}
