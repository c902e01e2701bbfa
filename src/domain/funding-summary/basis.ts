import type { OrganisationKind } from "../organisation-kinds.js";
import type { RelationshipKind } from "../relationship-kinds.js";

/** Under whose regime money is paid. What each means is said in the schema. */
export const FUNDING_BASES = [
  "NHS",
  "LOCAL_GOVERNMENT",
  "JOINT",
  "OTHER",
] as const;
export type FundingBasis = (typeof FUNDING_BASES)[number];

export const BASIS_LABELS = {
  NHS: "NHS",
  LOCAL_GOVERNMENT: "local government",
  JOINT: "pooled by the NHS and local government",
  OTHER: "neither the NHS nor local government",
} as const satisfies Record<FundingBasis, string>;

/** Whose regime each kind of body is under; null: of national bodies and partners the kind alone does not tell. */
const REGIMES: Readonly<Record<OrganisationKind, FundingBasis | null>> = {
  NATIONAL_BODY: null,
  PARTNER: null,
  NHS_REGION: "NHS",
  INTEGRATED_CARE_BOARD: "NHS",
  ICB_CLUSTER: "NHS",
  SUB_ICB_LOCATION: "NHS",
  CLINICAL_COMMISSIONING_GROUP: "NHS",
  TRUST: "NHS",
  TRUST_GROUP: "NHS",
  PROVIDER_COLLABORATIVE: "NHS",
  ELECTORATE: "LOCAL_GOVERNMENT",
  COUNCIL: "LOCAL_GOVERNMENT",
  COMBINED_AUTHORITY: "LOCAL_GOVERNMENT",
  INTEGRATED_CARE_SYSTEM: "JOINT",
  INTEGRATED_CARE_PARTNERSHIP: "JOINT",
  HEALTH_AND_WELLBEING_BOARD: "JOINT",
  PLACE_PARTNERSHIP: "JOINT",
  PARTNERSHIP_ARRANGEMENT: "JOINT",
  SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP: "JOINT",
};

interface Ends {
  readonly payer: OrganisationKind;
  readonly payee: OrganisationKind;
}

/**
 * Money into or out of what both run together is JOINT. Else it is under the regime of whoever pays it;
 * where that does not tell, of whoever is paid. An allocation between national bodies is NHS: the health service alone has them.
 */
export function basisOf(
  kind: RelationshipKind,
  { payer, payee }: Ends,
): FundingBasis {
  const [paying, paid] = [REGIMES[payer], REGIMES[payee]];
  if (paying === "JOINT" || paid === "JOINT") return "JOINT";
  return paying ?? paid ?? (kind === "ALLOCATES_TO" ? "NHS" : "OTHER");
}
