import type { OrganisationKind } from "./organisation-kinds.js";

export const RELATIONSHIP_FAMILIES = [
  "GOVERNANCE",
  "FUNDING",
  "ACCOUNTABILITY",
  "GEOGRAPHY",
  "SUCCESSION",
] as const;
export type RelationshipFamily = (typeof RELATIONSHIP_FAMILIES)[number];

interface RelationshipKindFacts {
  readonly family: RelationshipFamily;
  /** Kinds that may stand at the end that answers, pays, belongs, covers or is succeeded. */
  readonly from: readonly OrganisationKind[];
  /** Kinds that may stand at the end that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: readonly OrganisationKind[];
  /** How it reads in a sentence, with its direction and against it. */
  readonly reads: readonly [forward: string, backward: string];
}

const NHS_BODIES = [
  "INTEGRATED_CARE_BOARD",
  "TRUST",
  "CLINICAL_COMMISSIONING_GROUP",
] as const;
const LEGAL_BODIES = [
  "NATIONAL_BODY",
  ...NHS_BODIES,
  "COUNCIL",
  "COMBINED_AUTHORITY",
  "PARTNER",
] as const;
const JOINT_BODIES = [
  "INTEGRATED_CARE_PARTNERSHIP",
  "HEALTH_AND_WELLBEING_BOARD",
  "PLACE_PARTNERSHIP",
  "PROVIDER_COLLABORATIVE",
  "TRUST_GROUP",
] as const;
const SYSTEM_BODIES = [
  "INTEGRATED_CARE_SYSTEM",
  "INTEGRATED_CARE_BOARD",
  "INTEGRATED_CARE_PARTNERSHIP",
] as const;
const ANSWERING = [
  ...LEGAL_BODIES,
  ...JOINT_BODIES,
  "INTEGRATED_CARE_SYSTEM",
  "PARTNERSHIP_ARRANGEMENT",
] as const;
const ANSWERED_TO = [
  "NATIONAL_BODY",
  "INTEGRATED_CARE_BOARD",
  "INTEGRATED_CARE_PARTNERSHIP",
  "HEALTH_AND_WELLBEING_BOARD",
  "COUNCIL",
  "COMBINED_AUTHORITY",
] as const;
const REORGANISED = [
  "SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP",
  "CLINICAL_COMMISSIONING_GROUP",
  "SUB_ICB_LOCATION",
  ...SYSTEM_BODIES,
  "COUNCIL",
  "COMBINED_AUTHORITY",
  "TRUST",
  "TRUST_GROUP",
  "PROVIDER_COLLABORATIVE",
  "PLACE_PARTNERSHIP",
  "NATIONAL_BODY",
] as const;

/** The one table of kinds of relationship. Validation, store types, schema and sentences follow from it. */
export const RELATIONSHIP_KINDS = {
  MEMBER_OF: {
    family: "GOVERNANCE",
    from: [...LEGAL_BODIES, ...JOINT_BODIES, "INTEGRATED_CARE_SYSTEM"],
    to: [...JOINT_BODIES, "COMBINED_AUTHORITY"],
    reads: ["is a member of", "has as a member"],
  },
  PROPOSED_MEMBER_OF: {
    family: "GOVERNANCE",
    from: LEGAL_BODIES,
    to: JOINT_BODIES,
    reads: ["was proposed as a member of", "has as a proposed member"],
  },
  PARTY_TO: {
    family: "GOVERNANCE",
    from: [...LEGAL_BODIES, "PROVIDER_COLLABORATIVE", "PLACE_PARTNERSHIP"],
    to: ["PARTNERSHIP_ARRANGEMENT"],
    reads: ["is a party to", "has as a party"],
  },
  PART_OF: {
    family: "GOVERNANCE",
    from: [
      "INTEGRATED_CARE_BOARD",
      "INTEGRATED_CARE_PARTNERSHIP",
      "SUB_ICB_LOCATION",
      "PLACE_PARTNERSHIP",
      "CLINICAL_COMMISSIONING_GROUP",
    ],
    to: [
      "NHS_REGION",
      "INTEGRATED_CARE_SYSTEM",
      "INTEGRATED_CARE_BOARD",
      "PLACE_PARTNERSHIP",
      "SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP",
    ],
    reads: ["is part of", "includes"],
  },
  CLUSTERED_IN: {
    family: "GOVERNANCE",
    from: ["INTEGRATED_CARE_BOARD"],
    to: ["ICB_CLUSTER"],
    reads: ["shares leadership in", "brings together"],
  },
  COMMITTEE_OF: {
    family: "GOVERNANCE",
    from: ["HEALTH_AND_WELLBEING_BOARD"],
    to: ["COUNCIL"],
    reads: ["is a committee of", "has as a committee"],
  },
  ESTABLISHED_BY: {
    family: "GOVERNANCE",
    from: [
      "INTEGRATED_CARE_BOARD",
      "INTEGRATED_CARE_PARTNERSHIP",
      "HEALTH_AND_WELLBEING_BOARD",
      "COMBINED_AUTHORITY",
      "PROVIDER_COLLABORATIVE",
    ],
    to: ["NATIONAL_BODY", "INTEGRATED_CARE_BOARD", "COUNCIL"],
    reads: ["is established by", "establishes"],
  },
  APPOINTED_BY: {
    family: "GOVERNANCE",
    from: ["INTEGRATED_CARE_BOARD", "NATIONAL_BODY", "COUNCIL"],
    to: ["NATIONAL_BODY"],
    reads: ["has a post appointed by", "appoints to a post of"],
  },
  NOMINATES_TO: {
    family: "GOVERNANCE",
    from: ["COUNCIL", "TRUST"],
    to: ["INTEGRATED_CARE_BOARD"],
    reads: ["joins in nominating a member of", "has a member nominated by"],
  },
  OPERATES_IN: {
    family: "GOVERNANCE",
    from: ["PROVIDER_COLLABORATIVE", "TRUST_GROUP", "PARTNERSHIP_ARRANGEMENT"],
    to: ["INTEGRATED_CARE_SYSTEM", "PLACE_PARTNERSHIP"],
    reads: ["operates in", "has at work in it"],
  },
  LEADS: {
    family: "GOVERNANCE",
    from: ["TRUST", "PARTNER", "COUNCIL", "INTEGRATED_CARE_BOARD"],
    to: [
      "PROVIDER_COLLABORATIVE",
      "PLACE_PARTNERSHIP",
      "PARTNERSHIP_ARRANGEMENT",
    ],
    reads: ["leads", "is led by"],
  },
  HOSTS: {
    family: "GOVERNANCE",
    from: [
      "TRUST",
      "PARTNER",
      "COUNCIL",
      "INTEGRATED_CARE_BOARD",
      "COMBINED_AUTHORITY",
    ],
    to: [
      "PROVIDER_COLLABORATIVE",
      "PLACE_PARTNERSHIP",
      "PARTNERSHIP_ARRANGEMENT",
    ],
    reads: ["hosts", "is hosted by"],
  },
  ASSOCIATED_WITH: {
    family: "GOVERNANCE",
    from: LEGAL_BODIES,
    to: JOINT_BODIES,
    reads: ["works with", "works with"],
  },
  DELEGATES_TO: {
    family: "GOVERNANCE",
    from: ["NATIONAL_BODY", "INTEGRATED_CARE_BOARD", "COUNCIL"],
    to: [
      "INTEGRATED_CARE_BOARD",
      "COUNCIL",
      "COMBINED_AUTHORITY",
      "TRUST",
      "PLACE_PARTNERSHIP",
      "PROVIDER_COLLABORATIVE",
    ],
    reads: ["delegates functions to", "exercises functions delegated by"],
  },
  CO_OPERATES_WITH: {
    family: "GOVERNANCE",
    from: [...NHS_BODIES, "COUNCIL"],
    to: [...NHS_BODIES, "COUNCIL"],
    reads: ["must co-operate with", "must co-operate with"],
  },
  CONSULTS: {
    family: "GOVERNANCE",
    from: ["INTEGRATED_CARE_BOARD", "NATIONAL_BODY"],
    to: ["HEALTH_AND_WELLBEING_BOARD"],
    reads: ["must consult", "must be consulted by"],
  },
  HAS_REGARD_TO: {
    family: "GOVERNANCE",
    from: ANSWERING,
    to: ANSWERED_TO,
    reads: ["must have regard to", "must be had regard to by"],
  },
  EXERCISES_FUNCTIONS_OF: {
    family: "GOVERNANCE",
    from: ["HEALTH_AND_WELLBEING_BOARD"],
    to: ["COUNCIL", "INTEGRATED_CARE_BOARD"],
    reads: ["exercises functions of", "has functions exercised by"],
  },

  ACCOUNTABLE_TO: {
    family: "ACCOUNTABILITY",
    from: ANSWERING,
    to: ANSWERED_TO,
    reads: ["answers to", "is answered to by"],
  },
  OVERSEEN_BY: {
    family: "ACCOUNTABILITY",
    from: ANSWERING,
    to: ANSWERED_TO,
    reads: ["is overseen by", "oversees"],
  },
  DIRECTED_BY: {
    family: "ACCOUNTABILITY",
    from: ANSWERING,
    to: ANSWERED_TO,
    reads: ["may be directed by", "may direct"],
  },
  REGULATED_BY: {
    family: "ACCOUNTABILITY",
    from: ANSWERING,
    to: ["NATIONAL_BODY"],
    reads: ["is regulated by", "regulates"],
  },
  SCRUTINISED_BY: {
    family: "ACCOUNTABILITY",
    from: ANSWERING,
    to: ["NATIONAL_BODY", "COUNCIL"],
    reads: ["is scrutinised by", "scrutinises"],
  },
  ELECTED_BY: {
    family: "ACCOUNTABILITY",
    from: ["COUNCIL"],
    to: ["ELECTORATE"],
    reads: ["is elected by", "elects"],
  },
  REPORTS_TO: {
    family: "ACCOUNTABILITY",
    from: ANSWERING,
    to: ANSWERED_TO,
    reads: ["reports to", "receives the reports of"],
  },
  INVESTIGATED_BY: {
    family: "ACCOUNTABILITY",
    from: ANSWERING,
    to: ["NATIONAL_BODY"],
    reads: ["may be investigated by", "may investigate complaints about"],
  },
  EXAMINED_BY: {
    family: "ACCOUNTABILITY",
    from: ANSWERING,
    to: ["NATIONAL_BODY"],
    reads: ["may have its accounts examined by", "may examine the accounts of"],
  },

  ALLOCATES_TO: {
    family: "FUNDING",
    from: ["NATIONAL_BODY", "INTEGRATED_CARE_BOARD"],
    to: [
      "NATIONAL_BODY",
      ...NHS_BODIES,
      "PROVIDER_COLLABORATIVE",
      "PARTNERSHIP_ARRANGEMENT",
    ],
    reads: ["allocates money to", "is allocated money by"],
  },
  GRANTS_TO: {
    family: "FUNDING",
    from: [
      ...LEGAL_BODIES,
      "PARTNERSHIP_ARRANGEMENT",
      "SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP",
    ],
    to: [
      ...LEGAL_BODIES,
      "PLACE_PARTNERSHIP",
      "PARTNERSHIP_ARRANGEMENT",
      "PROVIDER_COLLABORATIVE",
      "SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP",
    ],
    reads: ["gives a grant to", "is given a grant by"],
  },
  TAX_FUNDS: {
    family: "FUNDING",
    from: ["ELECTORATE"],
    to: ["COUNCIL", "COMBINED_AUTHORITY"],
    // Electors are many.
    reads: ["pay council tax to", "raises council tax from"],
  },
  PAYS_PRECEPT_TO: {
    family: "FUNDING",
    from: ["COUNCIL"],
    to: ["COUNCIL", "COMBINED_AUTHORITY"],
    reads: ["collects and pays a precept to", "precepts on"],
  },
  POOLS_INTO: {
    family: "FUNDING",
    from: LEGAL_BODIES,
    to: ["PARTNERSHIP_ARRANGEMENT"],
    reads: ["pools money into", "is paid for by"],
  },
  PAYS: {
    family: "FUNDING",
    from: [...LEGAL_BODIES, "PARTNERSHIP_ARRANGEMENT"],
    to: [...LEGAL_BODIES, "PARTNERSHIP_ARRANGEMENT"],
    reads: ["pays", "is paid by"],
  },
  COMMISSIONS: {
    family: "FUNDING",
    from: [
      "NATIONAL_BODY",
      "INTEGRATED_CARE_BOARD",
      "CLINICAL_COMMISSIONING_GROUP",
      "COUNCIL",
    ],
    to: ["TRUST", "PARTNER", "PROVIDER_COLLABORATIVE"],
    reads: ["commissions services from", "provides services commissioned by"],
  },

  COVERS: {
    family: "GEOGRAPHY",
    from: ["INTEGRATED_CARE_BOARD", "SUB_ICB_LOCATION", "PLACE_PARTNERSHIP"],
    to: ["COUNCIL"],
    reads: ["covers people of", "has people covered by"],
  },
  SERVES: {
    family: "GEOGRAPHY",
    from: ["TRUST"],
    to: ["COUNCIL", "INTEGRATED_CARE_BOARD"],
    reads: ["admits patients from the area of", "has patients admitted by"],
  },
  LIES_WITHIN: {
    family: "GEOGRAPHY",
    from: ["COUNCIL", "TRUST"],
    to: ["COUNCIL", "INTEGRATED_CARE_BOARD"],
    reads: ["lies within the area of", "has within its area"],
  },

  SUCCEEDED_BY: {
    family: "SUCCESSION",
    from: REORGANISED,
    to: REORGANISED,
    reads: ["is succeeded by", "succeeds"],
  },
} as const satisfies Record<string, RelationshipKindFacts>;

export type RelationshipKind = keyof typeof RELATIONSHIP_KINDS;

export const relationshipKinds = Object.keys(
  RELATIONSHIP_KINDS,
) as readonly RelationshipKind[];

export function familyOf(kind: RelationshipKind): RelationshipFamily {
  return RELATIONSHIP_KINDS[kind].family;
}

/** The kinds of a family, in the order of the table. */
export function kindsOf(family: RelationshipFamily): RelationshipKind[] {
  return relationshipKinds.filter((kind) => familyOf(kind) === family);
}

/** Whether the kind may join these kinds of body, in this direction. */
export function mayJoin(
  kind: RelationshipKind,
  from: OrganisationKind,
  to: OrganisationKind,
): boolean {
  const facts: RelationshipKindFacts = RELATIONSHIP_KINDS[kind];
  return facts.from.includes(from) && facts.to.includes(to);
}
