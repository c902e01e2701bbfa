import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/time.js";
import {
  figure,
  graphOf,
  inForce,
  organisation,
  provision,
  relationship,
  source,
} from "../../generators/records.js";
import { ask, storeOf } from "../ask.js";
import { counted } from "../counted-store.js";

const store = await storeOf(
  graphOf({
    version: "abc123",
    organisations: [
      organisation("INTEGRATED_CARE_BOARD", "icb:QA", {
        name: "Avon Board",
        sourceIds: ["s:2", "s:1"],
      }),
      organisation("INTEGRATED_CARE_BOARD", "icb:QM", {
        name: "Marsh Board",
        validity: inForce("2022-07-01", "2026-03-31"),
      }),
      organisation("NATIONAL_BODY", "national:executive", {
        name: "The Executive",
      }),
      organisation("COUNCIL", "council:T", { name: "Town Council" }),
    ],
    relationships: [
      relationship(
        "ACCOUNTABLE_TO",
        "answers",
        "icb:QA",
        "national:executive",
        {
          basis: provision("p:1", {
            act: "Health Act",
            section: "s.1",
            sourceId: "s:3",
          }),
          inferred: true,
        },
      ),
      relationship(
        "ALLOCATES_TO",
        "allocates",
        "national:executive",
        "icb:QA",
        {
          validity: inForce("2023-04-01", "2025-03-31"),
          stream: "Running costs",
          amounts: [
            {
              financialYear: "2024/25",
              measure: "total_allocation",
              role: "TOTAL",
              pence: 150_000_50,
              certainty: "rounded to £0.50",
              sourceId: "s:1",
              note: null,
            },
          ],
        },
      ),
    ],
    figures: [
      figure("fig:1", "council:T", {
        stream: "Adult social care",
        measure: "net_current_expenditure",
      }),
    ],
    sources: [
      source("s:1", {
        title: "Register",
        publisher: "Executive",
        date: parseDay("2025-06-30"),
        datePrecision: "DAY",
      }),
      source("s:2", { title: "Atlas", publisher: "Survey" }),
      source("s:3", { title: "Health Act", publisher: "Parliament" }),
    ],
  }),
);
const REGISTER = "Register, Executive, 30 June 2025";

describe("a citation", () => {
  it("of a body has its id, the day asked for, the data and its sources", async () => {
    expect(
      await ask(
        store,
        `{ organisation(id: "icb:QA", asOf: "2024-05-01") { citation } }`,
      ),
    ).toEqual({
      organisation: {
        citation: `Avon Board (icb:QA), as of 1 May 2024. placegraph, dataset abc123. Sources: ${REGISTER}; Atlas, Survey.`,
      },
    });
  });

  it("of a relationship has both ends and the law, with the source of the law", async () => {
    expect(
      await ask(
        store,
        `{ node(id: "answers", asOf: "2024-05-01") { ... on Relationship { citation } } }`,
      ),
    ).toEqual({
      node: {
        citation: `Avon Board (icb:QA) answers to The Executive (national:executive), by Health Act s.1, implied by a rule or a lookup (relationship answers), as of 1 May 2024. placegraph, dataset abc123. Sources: ${REGISTER}; Health Act, Parliament.`,
      },
    });
  });

  it("of a relationship on a day on which it does not hold has its own days instead", async () => {
    const citation = async (asOf: string) =>
      ask(
        store,
        `{ node(id: "allocates", asOf: "${asOf}") { ... on Relationship { citation } } }`,
      );
    const told = (when: string) => ({
      node: {
        citation: `The Executive (national:executive) allocates money to Avon Board (icb:QA) (relationship allocates), ${when}. placegraph, dataset abc123. Source: ${REGISTER}.`,
      },
    });
    expect(await citation("2016-12-01")).toEqual(
      told("from 1 April 2023 to 31 March 2025, not on 1 December 2016"),
    );
    expect(await citation("2025-04-01")).toEqual(
      told("from 1 April 2023 to 31 March 2025, not on 1 April 2025"),
    );
    expect(await citation("2025-03-31")).toEqual(told("as of 31 March 2025"));
  });

  it("of a body says that it was not in force on the day", async () => {
    const citation = async (asOf: string) =>
      ask(
        store,
        `{ organisation(id: "icb:QM", asOf: "${asOf}") { citation } }`,
      );
    const told = (when: string) => ({
      organisation: {
        citation: `Marsh Board (icb:QM), ${when}. placegraph, dataset abc123. Source: ${REGISTER}.`,
      },
    });
    expect(await citation("2022-06-30")).toEqual(
      told("begins on 1 July 2022, not in force on 30 June 2022"),
    );
    expect(await citation("2026-04-01")).toEqual(
      told("ended on 31 March 2026, not in force on 1 April 2026"),
    );
  });

  it("of an amount has payer, payee, stream, measure, year and pounds, and no other day", async () => {
    const citation = `The Executive (national:executive) allocates money to Avon Board (icb:QA): Running costs, total allocation, 2024/25, £150,000.50 (rounded to £0.50). placegraph, dataset abc123. Source: ${REGISTER}.`;
    expect(
      await ask(
        store,
        `{ node(id: "allocates", asOf: "2024-05-01") { ... on FundingRelationship { amounts { citation } latest { citation } } } }`,
      ),
    ).toEqual({ node: { amounts: [{ citation }], latest: { citation } } });
  });

  it("of a figure has its body, stream, accounting, measure, year and pounds", async () => {
    expect(
      await ask(
        store,
        `{ organisation(id: "council:T") { finances { citation } } }`,
      ),
    ).toEqual({
      organisation: {
        finances: [
          {
            citation: `Town Council (council:T): Adult social care, outturn expenditure, net current expenditure, 2024/25, £1,000. placegraph, dataset abc123. Source: ${REGISTER}.`,
          },
        ],
      },
    });
  });

  it("reads the version of the data once for a whole list, and not at all unless asked for", async () => {
    const cited = counted(store);
    await ask(
      cited.store,
      `{ organisations { nodes { citation relationships { nodes { citation } } } } dataset { version } }`,
    );
    expect(cited.calls.filter((call) => call === "dataset")).toEqual([
      "dataset",
    ]);
    const other = counted(store);
    await ask(other.store, `{ organisations { nodes { id } } }`);
    expect(other.calls).toEqual(["findOrganisations"]);
  });
});
