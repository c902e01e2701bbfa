import type { RelationshipKind } from "../relationship-kinds.js";
import type { Tie } from "./ties.js";

/**
 * What the law of a relationship gives a body at one of its ends. POWER: it may act on the other end, or the other end must
 * do something towards it. DUTY: it must do something towards the other end, or the other end may act on it.
 */
export type Standing = "POWER" | "DUTY";

interface Ends {
  readonly from: Standing | null;
  readonly to: Standing | null;
}

const HELD_BY_FROM: Ends = { from: "POWER", to: "DUTY" };
const HELD_BY_TO: Ends = { from: "DUTY", to: "POWER" };
/** The payer decides; what the payee gets is money, which is counted apart. */
const HELD_BY_PAYER: Ends = { from: "POWER", to: null };
/** A delegation gives its other end functions to use. */
const HELD_BY_BOTH: Ends = { from: "POWER", to: "POWER" };
/**
 * One end must set the other up. That is a duty of the one and a power of neither: nobody is over a body for having had to make it.
 * So law says of boards and partnerships, whose influence alone is told.
 */
const DUTY_OF_TO: Ends = { from: null, to: "DUTY" };
/** To belong, to work together, to lie somewhere: nothing that one end has over the other. */
const NEITHER: Ends = { from: null, to: null };

/** Which end of each kind of relationship holds a power, and which stands under it. */
const ENDS: Readonly<Record<RelationshipKind, Ends>> = {
  MEMBER_OF: NEITHER,
  PROPOSED_MEMBER_OF: NEITHER,
  PARTY_TO: NEITHER,
  PART_OF: NEITHER,
  CLUSTERED_IN: NEITHER,
  COMMITTEE_OF: NEITHER,
  ESTABLISHED_BY: DUTY_OF_TO,
  APPOINTED_BY: HELD_BY_TO,
  NOMINATES_TO: HELD_BY_FROM,
  OPERATES_IN: NEITHER,
  LEADS: NEITHER,
  HOSTS: NEITHER,
  ASSOCIATED_WITH: NEITHER,
  DELEGATES_TO: HELD_BY_BOTH,
  CO_OPERATES_WITH: NEITHER,
  CONSULTS: HELD_BY_TO,
  HAS_REGARD_TO: HELD_BY_TO,
  EXERCISES_FUNCTIONS_OF: HELD_BY_FROM,

  ACCOUNTABLE_TO: HELD_BY_TO,
  OVERSEEN_BY: HELD_BY_TO,
  DIRECTED_BY: HELD_BY_TO,
  REGULATED_BY: HELD_BY_TO,
  SCRUTINISED_BY: HELD_BY_TO,
  ELECTED_BY: HELD_BY_TO,
  REPORTS_TO: HELD_BY_TO,
  INVESTIGATED_BY: HELD_BY_TO,
  EXAMINED_BY: HELD_BY_TO,

  ALLOCATES_TO: HELD_BY_PAYER,
  GRANTS_TO: HELD_BY_PAYER,
  TAX_FUNDS: HELD_BY_TO,
  PAYS_PRECEPT_TO: HELD_BY_TO,
  POOLS_INTO: HELD_BY_PAYER,
  PAYS: NEITHER,
  COMMISSIONS: HELD_BY_PAYER,

  COVERS: NEITHER,
  SERVES: NEITHER,
  LIES_WITHIN: NEITHER,

  SUCCEEDED_BY: NEITHER,
};

/** What the body that the tie is seen from has by it; null where its kind gives it neither power nor duty. */
export function standingIn({ relationship, direction }: Tie): Standing | null {
  return ENDS[relationship.kind][direction === "OUT" ? "from" : "to"];
}

/**
 * Whether what one end has is held over the other. A delegation and an allocation give the other end something instead, and a duty to
 * establish binds only the one that has it.
 */
export function isHeldOver(kind: RelationshipKind): boolean {
  return [HELD_BY_FROM, HELD_BY_TO].includes(ENDS[kind]);
}
