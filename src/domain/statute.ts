import type { LegalProvision } from "./model.js";
import type { OrganisationKind } from "./organisation-kinds.js";
import type { RelationshipKind } from "./relationship-kinds.js";
import type { RuleClass } from "./rule-class.js";

/**
 * Which bodies of two kinds a rule joins, where both are in force:
 * - EACH: every one with every one (one side is a single national body);
 * - SAME_CODE: those that share a code, as a council and its electorate do (council:E08000035, electorate:E08000035);
 * - COVERED: a body with the code of a board and a body with the code of a council, where that board covers that council;
 * - LIES_WITHIN: those that a LIES_WITHIN relationship joins.
 */
export const PAIRINGS = [
  "EACH",
  "SAME_CODE",
  "COVERED",
  "LIES_WITHIN",
] as const;
export type Pairing = (typeof PAIRINGS)[number];

/** A side of a rule: bodies of a kind, narrowed to one body or to a class of councils or trusts where the law is. */
export interface RuleEnd {
  readonly kind: OrganisationKind;
  readonly organisationId: string | null;
  readonly only: RuleClass | null;
}

/** A rule of law between kinds of body, which ingest expands into relationships marked inferred. */
export interface StatuteRule {
  readonly id: string;
  readonly provision: LegalProvision;
  readonly kind: RelationshipKind;
  readonly from: RuleEnd;
  readonly to: RuleEnd;
  readonly pairing: Pairing;
  /** By what means, for a relationship of accountability: annual assessment, inspection. In which role, for one of governance. */
  readonly mechanism: string | null;
}
