import type { LegalProvision } from "./legal-provision.js";
import type { Pence } from "./money.js";
import type {
  RelationshipFamily,
  RelationshipKind,
} from "./relationship-kinds.js";
import type { Validity } from "./time.js";

/** A directed, dated, sourced record between two bodies; never a bare edge. */
export type Relationship =
  | GovernanceRelationship
  | AccountabilityRelationship
  | FundingRelationship
  | GeographyRelationship
  | SuccessionRelationship;

/** What a relationship of every family has. */
export interface RelationshipBase {
  readonly id: string;
  readonly kind: RelationshipKind;
  /** Id of the body that answers, pays, belongs, covers or is succeeded. */
  readonly from: string;
  /** Id of the body that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: string;
  readonly validity: Validity;
  readonly basis: LegalProvision | null;
  /** True where a rule of statute or a lookup implies it; false where a source states it. */
  readonly inferred: boolean;
  readonly note: string | null;
  readonly sourceIds: readonly string[];
}

interface RelationshipOf<
  F extends RelationshipFamily,
> extends RelationshipBase {
  readonly family: F;
}

export interface GovernanceRelationship extends RelationshipOf<"GOVERNANCE"> {
  readonly role: string | null;
}

export interface AccountabilityRelationship extends RelationshipOf<"ACCOUNTABILITY"> {
  /** By what means: annual assessment, election, inspection. */
  readonly mechanism: string | null;
}

export interface FundingRelationship extends RelationshipOf<"FUNDING"> {
  readonly stream: string | null;
  /** By year, then measure. Empty where no source gives an amount. */
  readonly amounts: readonly FundingAmount[];
}

export interface GeographyRelationship extends RelationshipOf<"GEOGRAPHY"> {
  /** Which edition of the lookup or release the shares are from: 2024-04, 2026-04. */
  readonly vintage: string | null;
  /** Shares between 0 and 1. */
  readonly populationShareOfFrom: number | null;
  readonly populationShareOfTo: number | null;
  /** Share of the small areas (LSOAs) of the covered body: given where no population is. */
  readonly areaShareOfTo: number | null;
  /** Share of the trust's admissions. */
  readonly admissionShareOfFrom: number | null;
  /** Residents counted in the overlap, Census 2021. */
  readonly population: number | null;
}

export interface SuccessionRelationship extends RelationshipOf<"SUCCESSION"> {
  /** merger, split, acquisition, reorganisation, transfer of functions. */
  readonly form: string | null;
  /** Share of the predecessor's area that passed to this successor, between 0 and 1. */
  readonly areaShareOfFrom: number | null;
}

/** So that a sum never counts a pound twice: add TOTALs, or the COMPONENTs inside one, never both; a STANDALONE is added to nothing. */
export const AMOUNT_ROLES = ["TOTAL", "COMPONENT", "STANDALONE"] as const;
export type AmountRole = (typeof AMOUNT_ROLES)[number];

export interface FundingAmount {
  readonly financialYear: string;
  readonly measure: string;
  readonly role: AmountRole;
  readonly pence: Pence;
  /** exact, or rounded to what. */
  readonly certainty: string;
  readonly sourceId: string;
  readonly note: string | null;
}

/** A budget or outturn of one body that is no flow between two. */
export interface FinancialFigure {
  readonly id: string;
  readonly organisationId: string;
  readonly financialYear: string;
  readonly stream: string;
  readonly measure: string;
  readonly role: AmountRole;
  /** budget income, outturn expenditure, ... as the source has it. */
  readonly accounting: string;
  /** Negative where the source reports a deficit or net income. */
  readonly pence: Pence;
  readonly certainty: string;
  readonly sourceId: string;
  readonly note: string | null;
}
