import type { Graph } from "../../src/domain/model.js";
import { parseDay } from "../../src/domain/time.js";
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
} from "./records.js";

/**
 * An invented corner of England, small enough to check every answer by hand.
 *
 *   ccg:00N -> icb:QNV (1 July 2022 to 31 March 2026) -> icb:QNS (from 1 April 2026)
 *
 * Northvale Council (council:E1) has no known first day; Southmere District Council (council:E2) joins nothing.
 */
const BOARD_LIFE = inForce("2022-07-01", "2026-03-31");
const NEW_BOARD_LIFE = inForce("2026-04-01", null);
const SINCE_2022 = inForce("2022-07-01", null);
const LAST_YEAR = inForce("2025-04-01", "2026-03-31");

const ANNUAL = provision("p:annual", {
  says: "Each board answers to the executive every year.",
});
const CUSTOM = provision("p:custom", {
  says: "By long custom.",
  checked: false,
  sourceId: null,
});

const organisations = [
  organisation("NATIONAL_BODY", "national:executive", {
    name: "Health Executive",
    identifiers: [ods("X01")],
  }),
  organisation("NATIONAL_BODY", "national:treasury", { name: "Treasury" }),
  organisation("NHS_REGION", "region:north", {
    name: "North Region",
    identifiers: [ods("Y01")],
    validity: inForce("2019-04-01", null),
  }),
  organisation("CLINICAL_COMMISSIONING_GROUP", "ccg:00N", {
    name: "Northvale CCG",
    identifiers: [ods("00N")],
    validity: inForce("2013-04-01", "2022-06-30"),
  }),
  organisation("INTEGRATED_CARE_BOARD", "icb:QNV", {
    name: "Northvale Integrated Care Board",
    identifiers: [
      ods("QNV"),
      ons("E54000901", inForce("2022-07-01", "2023-03-31")),
      ons("E54000902", inForce("2023-04-01", "2026-03-31")),
    ],
    validity: BOARD_LIFE,
  }),
  organisation("INTEGRATED_CARE_BOARD", "icb:QNS", {
    name: "North Counties Integrated Care Board",
    identifiers: [ods("QNS")],
    validity: NEW_BOARD_LIFE,
  }),
  organisation("INTEGRATED_CARE_PARTNERSHIP", "icp:QNV", {
    name: "Northvale Integrated Care Partnership",
    identifiers: [{ scheme: "REGISTER", value: "qnv", validity: BOARD_LIFE }],
    validity: BOARD_LIFE,
  }),
  organisation("COUNCIL", "council:E1", {
    name: "Northvale Council",
    identifiers: [ons("E06000901")],
  }),
  organisation("COUNCIL", "council:E2", {
    name: "Southmere District Council",
    councilType: "NON_METROPOLITAN_DISTRICT",
    tier: "LOWER",
    adultSocialCare: false,
    validity: inForce("1974-04-01", null),
  }),
  organisation("ELECTORATE", "electorate:E1", {
    name: "Electors of Northvale",
  }),
  organisation("TRUST", "trust:RN1", {
    name: "Northvale Hospitals NHS Foundation Trust",
    otherNames: [
      {
        name: "St. Aldhelm's Infirmary",
        validity: inForce(null, "2010-03-31"),
      },
    ],
    identifiers: [ods("RN1")],
    trustType: "ACUTE",
    foundation: true,
  }),
  organisation("TRUST", "trust:RN2", {
    name: "Southmere Community Trust",
    identifiers: [ods("RN2")],
    validity: inForce("2001-04-01", "2026-03-31"),
  }),
  organisation("PLACE_PARTNERSHIP", "place:northvale", {
    name: "Northvale Place",
    validity: SINCE_2022,
  }),
  organisation("PARTNERSHIP_ARRANGEMENT", "arrangement:better-care", {
    name: "Northvale Better Care Fund plan",
    validity: LAST_YEAR,
  }),
];

const relationships = [
  relationship("SUCCEEDED_BY", "r01", "ccg:00N", "icb:QNV", {
    validity: SINCE_2022,
  }),
  relationship("SUCCEEDED_BY", "r02", "icb:QNV", "icb:QNS", {
    validity: NEW_BOARD_LIFE,
  }),
  relationship("ACCOUNTABLE_TO", "r03", "icb:QNV", "national:executive", {
    validity: BOARD_LIFE,
    basis: ANNUAL,
    inferred: true,
  }),
  relationship("ACCOUNTABLE_TO", "r04", "icb:QNS", "national:executive", {
    validity: NEW_BOARD_LIFE,
    basis: ANNUAL,
    inferred: true,
  }),
  relationship(
    "ACCOUNTABLE_TO",
    "r05",
    "national:executive",
    "national:treasury",
    { basis: CUSTOM },
  ),
  relationship("ELECTED_BY", "r06", "council:E1", "electorate:E1"),
  relationship("TAX_FUNDS", "r07", "electorate:E1", "council:E1"),
  relationship("ALLOCATES_TO", "r08", "national:executive", "icb:QNV", {
    validity: BOARD_LIFE,
  }),
  relationship("POOLS_INTO", "r09", "icb:QNV", "arrangement:better-care", {
    validity: LAST_YEAR,
  }),
  relationship("POOLS_INTO", "r10", "council:E1", "arrangement:better-care", {
    validity: LAST_YEAR,
  }),
  relationship("COVERS", "r11", "icb:QNV", "council:E1", {
    validity: BOARD_LIFE,
  }),
  relationship("COVERS", "r12", "icb:QNS", "council:E1", {
    validity: NEW_BOARD_LIFE,
  }),
  relationship("MEMBER_OF", "r13", "council:E1", "icp:QNV", {
    validity: BOARD_LIFE,
  }),
  relationship("MEMBER_OF", "r14", "trust:RN1", "place:northvale", {
    validity: SINCE_2022,
  }),
  relationship("PART_OF", "r15", "icb:QNV", "region:north", {
    validity: BOARD_LIFE,
  }),
  relationship("OVERSEEN_BY", "r16", "trust:RN1", "icb:QNV", {
    validity: BOARD_LIFE,
    basis: CUSTOM,
  }),
  relationship("SCRUTINISED_BY", "r17", "trust:RN1", "council:E1", {
    inferred: true,
  }),
];

/** 14 bodies and 17 relationships of all five families, with a change of boards on 1 April 2026. */
export const SMALL_GRAPH: Graph = graphOf({
  version: "small",
  organisations,
  relationships,
  provisions: [ANNUAL, CUSTOM],
  figures: [
    figure("fig:1", "council:E1", {
      financialYear: "2025/26",
      stream: "social care",
      measure: "budget",
    }),
    figure("fig:2", "council:E1", {
      financialYear: "2024/25",
      stream: "social care",
      measure: "outturn",
    }),
    figure("fig:3", "council:E1", {
      financialYear: "2024/25",
      stream: "public health",
      measure: "outturn",
    }),
    figure("fig:4", "council:E1", {
      financialYear: "2024/25",
      stream: "social care",
      measure: "budget",
    }),
    figure("fig:5", "icb:QNV", {
      financialYear: "2024/25",
      stream: "running costs",
      measure: "outturn",
      pence: -12_34,
    }),
  ],
  evidence: [
    evidence("finding:1", {
      theme: "money",
      stance: "barrier",
      organisationIds: ["icb:QNV"],
    }),
    evidence("finding:2", { theme: "data", stance: "gap", kinds: ["COUNCIL"] }),
    evidence("finding:3", {
      theme: "money",
      stance: "enabler",
      organisationIds: ["icb:QNV", "council:E1"],
      kinds: ["TRUST"],
    }),
    evidence("recommendation:1", {
      type: "RECOMMENDATION",
      theme: "money",
      organisationIds: ["national:executive"],
      kinds: ["COUNCIL"],
    }),
  ],
  sources: [
    source("s:1", {
      title: "Register of bodies",
      publisher: "Health Executive",
      date: parseDay("2026-04-01"),
      datePrecision: "DAY",
      licence: "OGL-UK-3.0",
    }),
    source("s:2", {
      title: "Council budgets",
      publisher: "Treasury",
      date: parseDay("2025-07-01"),
      datePrecision: "MONTH",
      licence: "CC-BY-4.0",
    }),
    source("s:3", { title: "Executive accounts", publisher: "Treasury" }),
    source("s:4", {
      title: "Places",
      publisher: "Health Executive",
      licence: "OGL-UK-3.0",
    }),
  ],
  coverage: [
    {
      kind: "PLACE_PARTNERSHIP",
      complete: false,
      statement: "Only the places that a register names.",
    },
  ],
});
