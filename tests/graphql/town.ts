import type {
  FundingRelationship,
  GeographyRelationship,
  GovernanceRelationship,
  Graph,
  Relationship,
} from "../../src/domain/model.js";
import type { OrganisationKind } from "../../src/domain/organisation-kinds.js";
import {
  evidence,
  figure,
  graphOf,
  inForce,
  ods,
  ons,
  organisation,
  provision,
  relationship,
  source,
} from "../generators/records.js";

/**
 * One invented town with a body of every kind, and two boards that merge on 1 April 2026:
 * icb:QA covers nine tenths of the people of council:T, icb:QB the last tenth; icb:QC takes over from both.
 */
const OLD_BOARDS = inForce("2022-07-01", "2026-03-31");
const NEW_BOARD = inForce("2026-04-01", null);
const GROUPS = inForce("2013-04-01", "2022-06-30");

const bodies: [
  OrganisationKind,
  string,
  Parameters<typeof organisation>[2]?,
][] = [
  ["NATIONAL_BODY", "national:executive"],
  ["NHS_REGION", "region:R"],
  ["ELECTORATE", "electorate:T"],
  ["INTEGRATED_CARE_SYSTEM", "ics:QA", { validity: OLD_BOARDS }],
  [
    "INTEGRATED_CARE_BOARD",
    "icb:QA",
    {
      name: "Avon Board",
      identifiers: [ods("QA"), ons("E54000001")],
      validity: OLD_BOARDS,
    },
  ],
  [
    "INTEGRATED_CARE_BOARD",
    "icb:QB",
    { name: "Bourne Board", identifiers: [ods("QB")], validity: OLD_BOARDS },
  ],
  [
    "INTEGRATED_CARE_BOARD",
    "icb:QC",
    { name: "Chase Board", identifiers: [ods("QC")], validity: NEW_BOARD },
  ],
  ["INTEGRATED_CARE_PARTNERSHIP", "icp:QA", { validity: OLD_BOARDS }],
  ["ICB_CLUSTER", "icb-cluster:AB"],
  ["ICB_CLUSTER", "icb-cluster:AC"],
  ["SUB_ICB_LOCATION", "sub-icb:01A"],
  ["PLACE_PARTNERSHIP", "place:town"],
  ["HEALTH_AND_WELLBEING_BOARD", "hwb:T"],
  [
    "COUNCIL",
    "council:T",
    {
      name: "Town Council",
      identifiers: [ons("E06000001")],
      regionName: "South West",
      regionCode: "E12000009",
    },
  ],
  [
    "COUNCIL",
    "council:D",
    {
      name: "Down District Council",
      councilType: "NON_METROPOLITAN_DISTRICT",
      tier: "LOWER",
      adultSocialCare: false,
    },
  ],
  ["COMBINED_AUTHORITY", "combined-authority:C"],
  [
    "TRUST",
    "trust:RA1",
    {
      name: "Avon Hospitals",
      identifiers: [ods("RA1")],
      trustType: "ACUTE",
      foundation: true,
    },
  ],
  [
    "TRUST",
    "trust:RA2",
    { name: "Bourne Hospital", identifiers: [ods("RA2")] },
  ],
  ["TRUST_GROUP", "trust-group:G"],
  ["PROVIDER_COLLABORATIVE", "collaborative:acute"],
  ["PARTNER", "partner:hospice"],
  ["PARTNERSHIP_ARRANGEMENT", "arrangement:pool"],
  [
    "CLINICAL_COMMISSIONING_GROUP",
    "ccg:01A",
    { name: "Avon Group", identifiers: [ods("01A")], validity: GROUPS },
  ],
  [
    "SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP",
    "stp:QA",
    { identifiers: [ods("QA")], validity: inForce("2016-04-01", "2022-06-30") },
  ],
];

const ANNUAL = provision("p:annual", { act: "Health Act", section: "s.1" });

const relationships: Relationship[] = [
  relationship("PART_OF", "part:qa-r", "icb:QA", "region:R", {
    validity: OLD_BOARDS,
  }),
  relationship("PART_OF", "part:qa-ics", "icb:QA", "ics:QA", {
    validity: OLD_BOARDS,
  }),
  relationship("PART_OF", "part:icp-ics", "icp:QA", "ics:QA", {
    validity: OLD_BOARDS,
  }),
  relationship("PART_OF", "part:sub-qa", "sub-icb:01A", "icb:QA", {
    validity: OLD_BOARDS,
  }),
  relationship("PART_OF", "part:place-ics", "place:town", "ics:QA", {
    validity: OLD_BOARDS,
  }),
  relationship("PART_OF", "part:ccg-stp", "ccg:01A", "stp:QA", {
    validity: GROUPS,
  }),
  relationship("CLUSTERED_IN", "cluster:qa", "icb:QA", "icb-cluster:AB", {
    validity: OLD_BOARDS,
  }),
  relationship("CLUSTERED_IN", "cluster:qa-2", "icb:QA", "icb-cluster:AC", {
    validity: OLD_BOARDS,
  }),
  geography(
    {
      populationShareOfTo: 0.9,
      populationShareOfFrom: 0.6,
      population: 90_000,
      vintage: "2024-04",
    },
    "COVERS",
    "covers:qa",
    "icb:QA",
    "council:T",
    { validity: OLD_BOARDS },
  ),
  geography(
    { populationShareOfTo: 0.1 },
    "COVERS",
    "covers:qb",
    "icb:QB",
    "council:T",
    { validity: OLD_BOARDS },
  ),
  geography(
    { populationShareOfTo: 1 },
    "COVERS",
    "covers:qc",
    "icb:QC",
    "council:T",
    { validity: NEW_BOARD },
  ),
  relationship("COVERS", "covers:qa-d", "icb:QA", "council:D", {
    validity: OLD_BOARDS,
  }),
  relationship("COVERS", "covers:sub", "sub-icb:01A", "council:T"),
  relationship("COVERS", "covers:place", "place:town", "council:T"),
  relationship("LIES_WITHIN", "lies:d", "council:D", "council:T"),
  relationship("LIES_WITHIN", "lies:ra1", "trust:RA1", "icb:QA", {
    validity: OLD_BOARDS,
  }),
  geography(
    { admissionShareOfFrom: 0.25, vintage: "2022" },
    "SERVES",
    "serves:ra1",
    "trust:RA1",
    "council:T",
  ),
  geography(
    { admissionShareOfFrom: 0.75, vintage: "2022" },
    "SERVES",
    "serves:ra2",
    "trust:RA2",
    "council:T",
  ),
  geography(
    { admissionShareOfFrom: 0.5, vintage: "2022" },
    "SERVES",
    "serves:ra1-icb",
    "trust:RA1",
    "icb:QA",
  ),
  relationship("MEMBER_OF", "member:t-icp", "council:T", "icp:QA", {
    validity: OLD_BOARDS,
  }),
  relationship("MEMBER_OF", "member:qa-hwb", "icb:QA", "hwb:T", {
    validity: OLD_BOARDS,
  }),
  relationship("MEMBER_OF", "member:t-ca", "council:T", "combined-authority:C"),
  relationship("MEMBER_OF", "member:ra1-g", "trust:RA1", "trust-group:G"),
  governance(
    { role: "chair" },
    "MEMBER_OF",
    "member:ra1-acute",
    "trust:RA1",
    "collaborative:acute",
  ),
  relationship("LEADS", "leads:ra2-acute", "trust:RA2", "collaborative:acute"),
  relationship("MEMBER_OF", "member:ra1-place", "trust:RA1", "place:town"),
  relationship(
    "MEMBER_OF",
    "member:hospice-place",
    "partner:hospice",
    "place:town",
  ),
  relationship("COMMITTEE_OF", "committee:hwb", "hwb:T", "council:T", {
    basis: ANNUAL,
  }),
  relationship("ELECTED_BY", "elected:t", "council:T", "electorate:T", {
    basis: ANNUAL,
    inferred: true,
  }),
  relationship(
    "OPERATES_IN",
    "operates:acute",
    "collaborative:acute",
    "ics:QA",
    { validity: OLD_BOARDS },
  ),
  relationship("OPERATES_IN", "operates:g", "trust-group:G", "ics:QA", {
    validity: OLD_BOARDS,
  }),
  relationship(
    "OPERATES_IN",
    "operates:pool",
    "arrangement:pool",
    "place:town",
  ),
  relationship("PARTY_TO", "party:t", "council:T", "arrangement:pool"),
  relationship("HOSTS", "hosts:t", "council:T", "arrangement:pool"),
  relationship("POOLS_INTO", "pools:qa", "icb:QA", "arrangement:pool"),
  funding(
    {
      stream: "Running costs",
      amounts: [
        {
          financialYear: "2023/24",
          measure: "allowance",
          role: "TOTAL",
          pence: 200_000_00,
          certainty: "exact",
          sourceId: "s:1",
          note: null,
        },
        {
          financialYear: "2024/25",
          measure: "allowance",
          role: "TOTAL",
          pence: 150_000_50,
          certainty: "exact",
          sourceId: "s:1",
          note: null,
        },
        {
          financialYear: "2024/25",
          measure: "pensions",
          role: "COMPONENT",
          pence: 10_000_00,
          certainty: "exact",
          sourceId: "s:1",
          note: null,
        },
      ],
    },
    "ALLOCATES_TO",
    "allocates:qa",
    "national:executive",
    "icb:QA",
    { validity: inForce("2023-04-01", "2025-03-31") },
  ),
  relationship("TAX_FUNDS", "tax:t", "electorate:T", "council:T"),
  relationship("SUCCEEDED_BY", "succ:ccg-qa", "ccg:01A", "icb:QA", {
    validity: inForce("2022-07-01", null),
  }),
  relationship("SUCCEEDED_BY", "succ:ccg-qb", "ccg:01A", "icb:QB", {
    validity: inForce("2022-07-01", null),
  }),
  relationship("SUCCEEDED_BY", "succ:qa-qc", "icb:QA", "icb:QC", {
    validity: NEW_BOARD,
  }),
  relationship("SUCCEEDED_BY", "succ:qb-qc", "icb:QB", "icb:QC", {
    validity: NEW_BOARD,
  }),
  relationship(
    "ACCOUNTABLE_TO",
    "accountable:qa",
    "icb:QA",
    "national:executive",
    { validity: OLD_BOARDS, basis: ANNUAL, inferred: true },
  ),
];

/** 24 bodies of all 19 kinds. */
export const TOWN: Graph = graphOf({
  version: "town",
  organisations: bodies.map(([kind, id, facts]) =>
    organisation(kind, id, facts),
  ),
  relationships,
  provisions: [ANNUAL],
  figures: [
    figure("fig:1", "council:T", {
      financialYear: "2024/25",
      stream: "social care",
      measure: "outturn",
      pence: 12_345_67,
    }),
  ],
  evidence: [
    evidence("F1", {
      theme: "money",
      stance: "barrier",
      organisationIds: ["icb:QA"],
    }),
    evidence("F2", { theme: "data", stance: "gap", kinds: ["COUNCIL"] }),
    evidence("F3", {
      theme: "data",
      stance: "gap",
      kinds: ["COUNCIL", "INTEGRATED_CARE_BOARD"],
    }),
    evidence("R1", {
      type: "RECOMMENDATION",
      theme: "money",
      organisationIds: ["council:T"],
    }),
  ],
  sources: [
    source("s:1", { title: "Register of bodies", publisher: "Executive" }),
    source("s:2", { title: "Atlas", publisher: "Survey" }),
  ],
  coverage: [
    {
      kind: "PLACE_PARTNERSHIP",
      complete: false,
      statement: "One place only.",
    },
  ],
});

type Built = Parameters<typeof relationship>;

function geography(
  facts: Partial<GeographyRelationship>,
  ...built: Built
): Relationship {
  const record = relationship(...built);
  return record.family === "GEOGRAPHY" ? { ...record, ...facts } : record;
}

function governance(
  facts: Partial<GovernanceRelationship>,
  ...built: Built
): Relationship {
  const record = relationship(...built);
  return record.family === "GOVERNANCE" ? { ...record, ...facts } : record;
}

function funding(
  facts: Partial<FundingRelationship>,
  ...built: Built
): Relationship {
  const record = relationship(...built);
  return record.family === "FUNDING" ? { ...record, ...facts } : record;
}
