import type { LegalProvision } from "../model.js";
import type { Day } from "../time.js";
import { readAnswering } from "./read-answering.js";
import { readDuties, readPowers } from "./read-laws.js";
import { readMembers } from "./read-members.js";
import { readMoney } from "./read-money.js";
import type { InfluenceSide } from "./side.js";

/** What a body has, in sentences. What the graph does not hold is said to be absent from the graph, not from the world. */
export function readSide(
  side: InfluenceSide,
  day: Day,
  provisions: readonly LegalProvision[],
): string[] {
  return [
    ...readMembers(side, provisions),
    ...readPowers(side),
    ...readDuties(side),
    ...readAnswering(side),
    ...readMoney(side, day),
  ];
}
