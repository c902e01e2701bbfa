import { describe, expect, it } from "vitest";
import { ask, askWithErrors, storeOf } from "../ask.js";
import { counted } from "../counted-store.js";
import { FUNDED_COUNTY } from "./funded-county.js";

const store = await storeOf(FUNDED_COUNTY);

const QUERY = `query ($of: ID!, $year: FinancialYear) {
  moneyInYear(of: $of, financialYear: $year) {
    organisation { id asOf }
    financialYear
    yearsWithFlows
    yearsWithFigures
    flows {
      direction
      relationship { stream from { id } to { id } }
      total { amount measure source { id } citation }
      parts { amount measure }
      standingAlone { amount measure }
    }
    figures { amount }
  }
}`;

describe("the money of a body in a year", () => {
  it("is of the latest year with an amount by default, its totals, parts and what stands alone told apart", async () => {
    expect(await ask(store, QUERY, { of: "icb:QA" })).toMatchObject({
      moneyInYear: {
        organisation: { id: "icb:QA", asOf: "2026-11-22" },
        financialYear: "2024/25",
        yearsWithFlows: ["2022/23", "2024/25"],
        yearsWithFigures: [],
        flows: [
          {
            direction: "IN",
            relationship: {
              stream: "Core",
              from: { id: "national:nhs-england" },
            },
            total: {
              amount: 800000.1,
              measure: "allocation",
              source: { id: "s:1" },
            },
            parts: [{ amount: 300000, measure: "growth" }],
            standingAlone: [{ amount: 750000, measure: "baseline" }],
          },
        ],
        figures: [],
      },
    });
  });

  it("is in and out of a council, each way by what it is for", async () => {
    const answer = await ask(store, QUERY, { of: "council:city" });
    expect(answer).toMatchObject({
      moneyInYear: {
        flows: [
          { direction: "IN", total: { amount: 400000 } },
          {
            direction: "OUT",
            relationship: { to: { id: "arrangement:pool" } },
          },
          { direction: "OUT", relationship: { to: { id: "trust:RA1" } } },
        ],
      },
    });
  });

  it("has no amounts in a year of none, and says which years have some", async () => {
    const year = "2019/20";
    expect(await ask(store, QUERY, { of: "icb:QA", year })).toMatchObject({
      moneyInYear: {
        financialYear: "2019/20",
        yearsWithFlows: ["2022/23", "2024/25"],
        flows: [{ total: null, parts: [], standingAlone: [] }],
      },
    });
  });

  it("of a body without money is of no year", async () => {
    expect(await ask(store, QUERY, { of: "region:E" })).toMatchObject({
      moneyInYear: { financialYear: null, yearsWithFlows: [], flows: [] },
    });
  });

  it("is refused for an id of nobody, with near ones", async () => {
    const { errors } = await askWithErrors(store, QUERY, { of: "icb:QZ" });
    expect(errors[0]?.originalError).toMatchObject({
      code: "NOT_FOUND",
      at: "of",
    });
  });

  it("costs as many calls to the store for NHS England as for a board", async () => {
    const callsFor = async (of: string) => {
      const { store: watched, calls } = counted(store);
      await ask(watched, QUERY, { of });
      return calls.length;
    };
    expect(await callsFor("national:nhs-england")).toBe(
      await callsFor("icb:QA"),
    );
  });
});
