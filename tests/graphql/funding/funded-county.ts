import type { FundingAmount, Graph } from "../../../src/domain/model.js";
import {
  graphOf,
  inForce,
  organisation,
  relationship,
  source,
} from "../../generators/records.js";

/**
 * One invented county of two districts beside a unitary council, over two boards of two regions.
 * icb:QA covers the district of North (60,000) and half of South (20,000 of 40,000), so 80,000 of the county's 100,000;
 * icb:QB covers the rest of South and the whole of the unitary council (50,000). Shares are known from 1 April 2023.
 */
const OVERLAPS: [board: string, council: string, population: number][] = [
  ["icb:QA", "council:north", 60_000],
  ["icb:QA", "council:south", 20_000],
  ["icb:QA", "council:county", 80_000],
  ["icb:QB", "council:south", 20_000],
  ["icb:QB", "council:county", 20_000],
  ["icb:QB", "council:city", 50_000],
];

const BOARDS = inForce("2022-07-01", null);

function amount(
  pence: number,
  facts: Partial<FundingAmount> = {},
): FundingAmount {
  return {
    financialYear: "2024/25",
    measure: "allocation",
    role: "TOTAL",
    certainty: "exact",
    sourceId: "s:1",
    note: null,
    pence,
    ...facts,
  };
}

function pays(
  kind: "ALLOCATES_TO" | "GRANTS_TO" | "TAX_FUNDS" | "POOLS_INTO" | "PAYS",
  from: string,
  to: string,
  stream: string,
  ...amounts: FundingAmount[]
) {
  return relationship(kind, `${from}>${to}:${stream}`, from, to, {
    stream,
    amounts,
  });
}

export const FUNDED_COUNTY: Graph = graphOf({
  organisations: [
    organisation("NATIONAL_BODY", "national:nhs-england"),
    organisation("NATIONAL_BODY", "national:mhclg"),
    organisation("NHS_REGION", "region:E", { name: "East" }),
    organisation("NHS_REGION", "region:W", { name: "West" }),
    organisation("INTEGRATED_CARE_BOARD", "icb:QA", { validity: BOARDS }),
    organisation("INTEGRATED_CARE_BOARD", "icb:QB", { validity: BOARDS }),
    organisation("INTEGRATED_CARE_SYSTEM", "ics:QA", { validity: BOARDS }),
    organisation("INTEGRATED_CARE_SYSTEM", "ics:QB", { validity: BOARDS }),
    organisation("COUNCIL", "council:county", {
      councilType: "COUNTY",
      tier: "UPPER",
    }),
    organisation("COUNCIL", "council:north", {
      councilType: "NON_METROPOLITAN_DISTRICT",
      tier: "LOWER",
    }),
    organisation("COUNCIL", "council:south", {
      councilType: "NON_METROPOLITAN_DISTRICT",
      tier: "LOWER",
    }),
    organisation("COUNCIL", "council:city", { name: "City Council" }),
    organisation("TRUST", "trust:RA1"),
    organisation("PARTNERSHIP_ARRANGEMENT", "arrangement:pool"),
  ],
  relationships: [
    ...OVERLAPS.map(([board, council, population]) =>
      relationship("COVERS", `${board} ${council}`, board, council, {
        validity: inForce("2023-04-01", null),
        population,
      }),
    ),
    relationship("PART_OF", "part:1", "icb:QA", "region:E"),
    relationship("PART_OF", "part:2", "icb:QB", "region:W"),
    relationship("PART_OF", "part:3", "icb:QA", "ics:QA"),
    relationship("PART_OF", "part:4", "icb:QB", "ics:QB"),
    relationship("LIES_WITHIN", "within:1", "trust:RA1", "icb:QB"),
    pays(
      "ALLOCATES_TO",
      "national:nhs-england",
      "icb:QA",
      "Core",
      amount(700_000_00, { financialYear: "2022/23" }),
      amount(800_000_10),
      amount(300_000_00, { measure: "growth", role: "COMPONENT" }),
      amount(750_000_00, { measure: "baseline", role: "STANDALONE" }),
    ),
    pays(
      "ALLOCATES_TO",
      "national:nhs-england",
      "icb:QB",
      "Core",
      amount(1_400_000_20),
      amount(100_000_00, { measure: "growth", role: "COMPONENT" }),
    ),
    ...["county", "north", "south", "city"].map((name, at) =>
      pays(
        "GRANTS_TO",
        "national:mhclg",
        `council:${name}`,
        "Care grant",
        amount((at + 1) * 100_000_00, { measure: "grant" }),
      ),
    ),
    pays(
      "PAYS",
      "council:city",
      "trust:RA1",
      "Public health",
      amount(5_000_00, { measure: "payment", certainty: "rounded to £1,000" }),
    ),
    pays(
      "POOLS_INTO",
      "council:city",
      "arrangement:pool",
      "Pool",
      amount(9_000_00, { measure: "contribution" }),
    ),
  ],
  sources: [source("s:1")],
});
