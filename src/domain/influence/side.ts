import type { Organisation } from "../model.js";
import type { Surroundings } from "../surroundings.js";
import { answeringOf, type Answering } from "./answering.js";
import { lawsOf, type LawOfBody } from "./laws.js";
import { membersOf, type MembersOfKind } from "./members.js";
import { passingMoney, type PassingMoney } from "./money.js";
import { countTies, tiesOf, type TieCount } from "./ties.js";

/** What a board or a partnership has to be heard by: who makes it up, what the law gives it, its money and its relationships. */
export interface InfluenceSide {
  readonly body: Organisation;
  readonly members: readonly MembersOfKind[];
  readonly powers: readonly LawOfBody[];
  readonly duties: readonly LawOfBody[];
  readonly answering: Answering;
  readonly money: readonly PassingMoney[];
  readonly relationships: readonly TieCount[];
}

export function influenceOf(
  body: Organisation,
  around: Surroundings,
): InfluenceSide {
  const ties = tiesOf(body, around);
  return {
    body,
    members: membersOf(body, ties),
    powers: lawsOf(ties, "POWER"),
    duties: lawsOf(ties, "DUTY"),
    answering: answeringOf(body, around),
    money: passingMoney(ties),
    relationships: countTies(ties),
  };
}
