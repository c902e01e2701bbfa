import type { OrganisationKind } from "./organisation-kinds.js";
import type { Validity } from "./time.js";

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

/** A body known to be of one kind, with the facts of that kind. */
export type BodyOf<K extends OrganisationKind> = Organisation & {
  readonly kind: K;
};

export function isBodyOf<K extends OrganisationKind>(
  body: Organisation,
  kind: K,
): body is BodyOf<K> {
  return body.kind === kind;
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
