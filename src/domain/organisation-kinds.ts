/** Where a kind of body stands when the system is drawn in layers, from Parliament down. */
export type Layer = "NATIONAL" | "REGION" | "SYSTEM" | "PLACE" | "PARTNER";

interface OrganisationKindFacts {
  /** Name of the GraphQL type and of the label in a graph database. */
  readonly type: string;
  /** What comes before the colon in an id: icb:QWO. */
  readonly prefix: string;
  /** How a sentence names one. */
  readonly noun: string;
  readonly layer: Layer;
  /** A body with no legal personality answers only through its members and hosts. */
  readonly legalPersonality: boolean;
}

/** The one table of kinds of body. Schema, ids, validation and store labels follow from it. */
export const ORGANISATION_KINDS = {
  NATIONAL_BODY: {
    type: "NationalBody",
    prefix: "national",
    noun: "national body",
    layer: "NATIONAL",
    legalPersonality: true,
  },
  NHS_REGION: {
    type: "NhsRegion",
    prefix: "region",
    noun: "NHS England region",
    layer: "REGION",
    legalPersonality: false,
  },
  ELECTORATE: {
    type: "Electorate",
    prefix: "electorate",
    noun: "electorate",
    layer: "PLACE",
    legalPersonality: false,
  },
  INTEGRATED_CARE_SYSTEM: {
    type: "IntegratedCareSystem",
    prefix: "ics",
    noun: "integrated care system",
    layer: "SYSTEM",
    legalPersonality: false,
  },
  INTEGRATED_CARE_BOARD: {
    type: "IntegratedCareBoard",
    prefix: "icb",
    noun: "integrated care board",
    layer: "SYSTEM",
    legalPersonality: true,
  },
  INTEGRATED_CARE_PARTNERSHIP: {
    type: "IntegratedCarePartnership",
    prefix: "icp",
    noun: "integrated care partnership",
    layer: "SYSTEM",
    legalPersonality: false,
  },
  ICB_CLUSTER: {
    type: "IcbCluster",
    prefix: "icb-cluster",
    noun: "cluster of integrated care boards",
    layer: "SYSTEM",
    legalPersonality: false,
  },
  SUB_ICB_LOCATION: {
    type: "SubIcbLocation",
    prefix: "sub-icb",
    noun: "sub-ICB location",
    layer: "PLACE",
    legalPersonality: false,
  },
  PLACE_PARTNERSHIP: {
    type: "PlacePartnership",
    prefix: "place",
    noun: "place-based partnership",
    layer: "PLACE",
    legalPersonality: false,
  },
  HEALTH_AND_WELLBEING_BOARD: {
    type: "HealthAndWellbeingBoard",
    prefix: "hwb",
    noun: "health and wellbeing board",
    layer: "PLACE",
    legalPersonality: false,
  },
  COUNCIL: {
    type: "Council",
    prefix: "council",
    noun: "council",
    layer: "PLACE",
    legalPersonality: true,
  },
  COMBINED_AUTHORITY: {
    type: "CombinedAuthority",
    prefix: "combined-authority",
    noun: "combined authority",
    layer: "REGION",
    legalPersonality: true,
  },
  TRUST: {
    type: "Trust",
    prefix: "trust",
    noun: "NHS trust",
    layer: "PARTNER",
    legalPersonality: true,
  },
  TRUST_GROUP: {
    type: "TrustGroup",
    prefix: "trust-group",
    noun: "group of trusts",
    layer: "PARTNER",
    legalPersonality: false,
  },
  PROVIDER_COLLABORATIVE: {
    type: "ProviderCollaborative",
    prefix: "collaborative",
    noun: "provider collaborative",
    layer: "PARTNER",
    legalPersonality: false,
  },
  PARTNER: {
    type: "Partner",
    prefix: "partner",
    noun: "partner",
    layer: "PARTNER",
    legalPersonality: true,
  },
  PARTNERSHIP_ARRANGEMENT: {
    type: "PartnershipArrangement",
    prefix: "arrangement",
    noun: "partnership arrangement",
    layer: "PLACE",
    legalPersonality: false,
  },
  CLINICAL_COMMISSIONING_GROUP: {
    type: "ClinicalCommissioningGroup",
    prefix: "ccg",
    noun: "clinical commissioning group",
    layer: "PLACE",
    legalPersonality: true,
  },
  SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP: {
    type: "SustainabilityAndTransformationPartnership",
    prefix: "stp",
    noun: "sustainability and transformation partnership",
    layer: "SYSTEM",
    legalPersonality: false,
  },
} as const satisfies Record<string, OrganisationKindFacts>;

export type OrganisationKind = keyof typeof ORGANISATION_KINDS;

export const organisationKinds = Object.keys(
  ORGANISATION_KINDS,
) as readonly OrganisationKind[];
