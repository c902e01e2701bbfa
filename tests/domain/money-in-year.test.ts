import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  AmountRole,
  FinancialFigure,
  FundingAmount,
  FundingRelationship,
} from "../../src/domain/model.js";
import {
  flowsIn,
  latestYear,
  moneyYears,
} from "../../src/domain/money-in-year.js";
import { inForce, relationship } from "../generators/records.js";

const YEARS = ["2022/23", "2023/24", "2024/25"];

function amount(
  financialYear: string,
  role: AmountRole,
  pence: number,
): FundingAmount {
  return {
    financialYear,
    role,
    pence,
    measure: `${role} ${String(pence)}`,
    certainty: "exact",
    sourceId: "s:1",
    note: null,
  };
}

function paid(
  from: string,
  to: string,
  amounts: FundingAmount[],
  validity = inForce("2022-04-01", null),
): FundingRelationship {
  const record = relationship("PAYS", `${from}>${to}`, from, to, {
    amounts,
    validity,
  });
  if (record.family !== "FUNDING") throw new Error("A payment is funding.");
  return record;
}

const allocation = paid("national:a", "icb:b", [
  amount("2023/24", "TOTAL", 100),
  amount("2023/24", "COMPONENT", 60),
  amount("2023/24", "COMPONENT", 40),
  amount("2023/24", "STANDALONE", 70),
  amount("2022/23", "STANDALONE", 65),
]);

describe("the money of a body in a year", () => {
  it("stands by its total; parts and what stands alone are told apart and never take its place", () => {
    expect(flowsIn([allocation], "icb:b", "2023/24")).toMatchObject([
      {
        direction: "IN",
        total: { pence: 100 },
        parts: [{ pence: 60 }, { pence: 40 }],
        standingAlone: [{ pence: 70 }],
      },
    ]);
  });

  it("has no total where a source gives only what stands alone", () => {
    expect(flowsIn([allocation], "icb:b", "2022/23")).toMatchObject([
      { total: null, parts: [], standingAlone: [{ pence: 65 }] },
    ]);
  });

  it("flows out of the body that pays", () => {
    expect(flowsIn([allocation], "national:a", "2023/24")).toMatchObject([
      { direction: "OUT" },
    ]);
  });

  it("holds what is paid in the year though no source gives an amount, and not what began after or ended before", () => {
    const ended = paid("icb:b", "x", [], inForce("2022-04-01", "2023-03-31"));
    const running = paid("icb:b", "y", [], inForce("2024-03-31", null));
    const later = paid("icb:b", "z", [], inForce("2024-04-01", null));
    const found = flowsIn([ended, running, later], "icb:b", "2023/24");
    expect(found.map(({ funding }) => funding.to)).toEqual(["y"]);
    expect(found).toMatchObject([{ total: null, parts: [] }]);
  });

  it("is given the largest total first, and what has none last", () => {
    const small = paid("x", "icb:b", [amount("2023/24", "TOTAL", 5)]);
    const unknown = paid("y", "icb:b", []);
    const found = flowsIn([unknown, small, allocation], "icb:b", "2023/24");
    expect(found.map(({ funding }) => funding.from)).toEqual([
      "national:a",
      "x",
      "y",
    ]);
  });

  it("of no year is all that is known, without amounts", () => {
    const known = paid("icb:b", "x", [], inForce("2024-04-01", null));
    expect(flowsIn([known], "icb:b", null)).toMatchObject([
      { total: null, parts: [], standingAlone: [] },
    ]);
  });

  it("tells every amount of the year once, as total, part or stand-alone", () => {
    const anyAmount = fc
      .tuple(
        fc.constantFrom(...YEARS),
        fc.constantFrom<AmountRole>("COMPONENT", "STANDALONE"),
        fc.nat(),
      )
      .map((facts) => amount(...facts));
    fc.assert(
      fc.property(
        fc.array(anyAmount),
        fc.constantFrom(...YEARS),
        (others, year) => {
          const all = [...others, amount("2023/24", "TOTAL", 1)];
          const flows = flowsIn([paid("a", "b", all)], "b", year);
          const told = flows.flatMap(({ total, parts, standingAlone }) => [
            ...(total === null ? [] : [total]),
            ...parts,
            ...standingAlone,
          ]);
          expect(new Set(told)).toEqual(
            new Set(all.filter(({ financialYear }) => financialYear === year)),
          );
          expect(told).toHaveLength(
            all.filter(({ financialYear }) => financialYear === year).length,
          );
        },
      ),
    );
  });
});

describe("the year shown where none is asked for", () => {
  const figure: FinancialFigure = {
    ...amount("2024/25", "TOTAL", 9),
    id: "figure:1",
    organisationId: "icb:b",
    stream: "All services",
    accounting: "outturn",
  };

  it("is the latest with money between bodies, though figures are later", () => {
    const years = moneyYears([allocation], [figure]);
    expect(years).toEqual({
      yearsWithFlows: ["2022/23", "2023/24"],
      yearsWithFigures: ["2024/25"],
    });
    expect(latestYear(years)).toBe("2023/24");
  });

  it("is the latest with figures where there is no such money, and none where there is neither", () => {
    expect(latestYear(moneyYears([], [figure]))).toBe("2024/25");
    expect(latestYear(moneyYears([], []))).toBeNull();
  });
});
