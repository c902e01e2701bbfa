import type { OrganisationKind } from "./organisation-kinds.js";
import type { Pence } from "./money.js";
import type {
  RelationshipFamily,
  RelationshipKind,
} from "./relationship-kinds.js";
import type { DatePrecision, Day, Validity } from "./time.js";

/** A node: any body or collaboration, formal or not. The fields a kind adds stand beside it below. */
export type Organisation =
  | (OrganisationOf<"COUNCIL"> & CouncilFacts)
  | (OrganisationOf<"TRUST"> & TrustFacts)
  | (OrganisationOf<"COMBINED_AUTHORITY"> & CombinedAuthorityFacts)
  | (OrganisationOf<"INTEGRATED_CARE_PARTNERSHIP"> &
      IntegratedCarePartnershipFacts)
  | (OrganisationOf<"PROVIDER_COLLABORATIVE"> & ProviderCollaborativeFacts)
  | (OrganisationOf<"PLACE_PARTNERSHIP"> & PlacePartnershipFacts)
  | (OrganisationOf<"PARTNER"> & PartnerFacts)
  | (OrganisationOf<"PARTNERSHIP_ARRANGEMENT"> & PartnershipArrangementFacts)
  | OrganisationOf<PlainKind>;

type PlainKind = Exclude<
  OrganisationKind,
  | "COUNCIL"
  | "TRUST"
  | "COMBINED_AUTHORITY"
  | "INTEGRATED_CARE_PARTNERSHIP"
  | "PROVIDER_COLLABORATIVE"
  | "PLACE_PARTNERSHIP"
  | "PARTNER"
  | "PARTNERSHIP_ARRANGEMENT"
>;

interface OrganisationOf<K extends OrganisationKind> {
  /** Readable and stable: icb:QWO. The part after the colon is the body's code, shared with the bodies derived from it (icp:QWO, ics:QWO). */
  readonly id: string;
  readonly kind: K;
  readonly name: string;
  readonly otherNames: readonly OtherName[];
  readonly identifiers: readonly Identifier[];
  readonly validity: Validity;
  readonly note: string | null;
  readonly sourceIds: readonly string[];
}

export interface OtherName {
  readonly name: string;
  readonly validity: Validity;
}

export const IDENTIFIER_SCHEMES = ["ODS", "ONS", "REGISTER"] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly validity: Validity;
}

export const COUNCIL_TYPES = [
  "COUNTY",
  "UNITARY",
  "METROPOLITAN_DISTRICT",
  "LONDON_BOROUGH",
  "CITY_CORPORATION",
  "NON_METROPOLITAN_DISTRICT",
] as const;
export type CouncilType = (typeof COUNCIL_TYPES)[number];
export const COUNCIL_TIERS = ["UPPER", "SINGLE", "LOWER"] as const;
export type CouncilTier = (typeof COUNCIL_TIERS)[number];

export interface CouncilFacts {
  readonly councilType: CouncilType;
  readonly tier: CouncilTier;
  /** Whether it has the duties of adult social care. */
  readonly adultSocialCare: boolean;
  /** Region of England by ONS, not NHS region. */
  readonly regionName: string | null;
  readonly regionCode: string | null;
}

export const TRUST_TYPES = [
  "ACUTE",
  "ACUTE_SPECIALIST",
  "MENTAL_HEALTH",
  "COMMUNITY",
  "AMBULANCE",
  "ONLINE",
] as const;
export type TrustType = (typeof TRUST_TYPES)[number];

export interface TrustFacts {
  /** Null for closed trusts: no source gives it. */
  readonly trustType: TrustType | null;
  readonly foundation: boolean;
  readonly careTrust: boolean;
}

export interface CombinedAuthorityFacts {
  readonly form: string;
  readonly legislation: string | null;
}

export interface IntegratedCarePartnershipFacts {
  /** What kind of person chairs it: a council leader, the ICB chair. Never a name. */
  readonly chairKind: string | null;
}

export interface ProviderCollaborativeFacts {
  readonly specialty: string;
  readonly form: string;
  readonly memberCountStated: number | null;
}

export interface PlacePartnershipFacts {
  /** The source's own word: place-based partnership, locality, alliance, borough partnership. */
  readonly form: string;
  /** A partnership from before July 2022 of which no later sign was seen. */
  readonly forerunner: boolean;
  readonly population: number | null;
}

export interface PartnerFacts {
  /** VCSE, Healthwatch, GP federation, housing body, ... */
  readonly sector: string;
}

export interface PartnershipArrangementFacts {
  /** section 75 agreement, pooled fund, Better Care Fund plan, joint post, ... */
  readonly form: string;
  readonly functions: string | null;
}

/** A directed, dated, sourced record between two bodies; never a bare edge. */
export type Relationship =
  | GovernanceRelationship
  | AccountabilityRelationship
  | FundingRelationship
  | GeographyRelationship
  | SuccessionRelationship;

interface RelationshipOf<F extends RelationshipFamily> {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly family: F;
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

/** What a law, or a practice beside the law, provides. */
export interface LegalProvision {
  readonly id: string;
  readonly act: string;
  readonly section: string;
  readonly says: string;
  /** False where no source was opened for it. */
  readonly checked: boolean;
  readonly validity: Validity;
  readonly note: string | null;
  readonly sourceId: string | null;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: Day | null;
  readonly datePrecision: DatePrecision | null;
  readonly url: string | null;
  readonly licence: string | null;
  /** The repository or site that a copy came through, where it was not read at the publisher. */
  readonly via: string | null;
  readonly note: string | null;
}

/** Findings and recommendations share a shape; one is about bodies, the other addressed to them. */
export interface Evidence {
  readonly id: string;
  readonly type: "FINDING" | "RECOMMENDATION";
  readonly text: string;
  readonly theme: string;
  /** barrier, enabler, gap or description; null for a recommendation. */
  readonly stance: string | null;
  /** The bodies named. */
  readonly organisationIds: readonly string[];
  /** The kinds of body named. */
  readonly kinds: readonly OrganisationKind[];
  /** Whom the source names, in its own terms, those that are no body of this graph included. */
  readonly asStated: readonly string[];
  readonly date: Day | null;
  readonly datePrecision: DatePrecision | null;
  readonly sourceIds: readonly string[];
}

/** How complete the graph is on one kind of body, in a sentence a user should read before counting. */
export interface CoverageNote {
  readonly kind: OrganisationKind;
  readonly complete: boolean;
  readonly statement: string;
}

/** One whole dataset: what ingest builds and a store holds. Arrays are in id order. */
export interface Graph {
  /** Hash of the seed's content: the same seed has the same version. */
  readonly version: string;
  readonly organisations: readonly Organisation[];
  readonly relationships: readonly Relationship[];
  readonly figures: readonly FinancialFigure[];
  readonly provisions: readonly LegalProvision[];
  readonly evidence: readonly Evidence[];
  readonly sources: readonly Source[];
  readonly coverage: readonly CoverageNote[];
}
