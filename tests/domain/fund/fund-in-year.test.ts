import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fundInYear, isToldOf } from "../../../src/domain/fund/fund-in-year.js";
import { paid, pooled } from "./pooled.js";

type Held = Parameters<typeof fundInYear>[1];

const NOTHING: Held = {
  figures: [],
  paidIn: [],
  parties: ["board", "council"],
  paidByParties: [],
};
const fundOf = (held: Partial<Held>) =>
  fundInYear("2025/26", { ...NOTHING, ...held });

describe("the fund of an arrangement in a year", () => {
  it("is explained by the sum of what each pays in, and names the parties of whom no sum is told", () => {
    expect(
      fundOf({ figures: [pooled(100)], paidIn: [paid("council", "fund", 40)] }),
    ).toMatchObject({
      whole: { pence: 100 },
      told: 40,
      unexplained: 60,
      partiesUntold: ["board"],
    });
  });

  it("is explained in full where the payers' totals add up to it, though sources name their measures differently", () => {
    const paidIn = [paid("council", "fund", 40), paid("board", "fund", 60)];
    expect(fundOf({ figures: [pooled(100)], paidIn })).toMatchObject({
      told: 100,
      unexplained: 0,
      partiesUntold: [],
    });
  });

  it("is unexplained altogether where nobody is told to pay", () => {
    expect(fundOf({ figures: [pooled(100)] })).toMatchObject({
      told: 0,
      unexplained: 100,
      partiesUntold: ["board", "council"],
    });
  });

  it.each([
    ["no source gives the whole", { figures: [] }],
    [
      "the whole is an estimate",
      { figures: [pooled(100, { role: "STANDALONE" })] },
    ],
    [
      "the figure is what was spent",
      { figures: [pooled(100, { accounting: "outturn expenditure" })] },
    ],
    ["sources give several totals", { figures: [pooled(100), pooled(90)] }],
    [
      "the whole is of another year",
      { figures: [pooled(100, { financialYear: "2024/25" })] },
    ],
    [
      "the whole is of another stream",
      { figures: [pooled(100, { stream: "Other fund" })] },
    ],
    ["more is told than the whole", { figures: [pooled(39)] }],
    [
      "a sum is no total",
      { paidIn: [paid("council", "fund", 40, { role: "STANDALONE" })] },
    ],
    [
      "one payer is told of twice",
      { paidIn: [paid("council", "fund", 40), paid("council", "fund", 1)] },
    ],
    [
      "streams may overlap",
      {
        paidIn: [
          paid("council", "fund", 40),
          paid("board", "fund", 1, { stream: "Grant" }),
        ],
      },
    ],
    [
      "a party pays another out of its contribution",
      { paidByParties: [paid("board", "council", 5)] },
    ],
  ])("is not said to be unexplained where %s", (_, held) => {
    const fund = fundOf({
      figures: [pooled(100)],
      paidIn: [paid("council", "fund", 40)],
      ...held,
    });
    expect(fund.unexplained).toBeNull();
  });

  it("tells of what a party pays another under the same name, and not that no sum is told of it", () => {
    const between = paid("board", "council", 5, { stream: "FUND" });
    expect(
      fundOf({ figures: [pooled(100)], paidByParties: [between] }),
    ).toMatchObject({
      betweenParties: [between],
      partiesUntold: ["council"],
    });
  });

  it("takes no other money of its parties for its own", () => {
    const paidByParties = [
      paid("board", "council", 5, { stream: "Rent" }),
      paid("board", "council", 5, { stream: null }),
      paid("board", "council", 5, { year: "2024/25" }),
      paid("board", "somebody else", 5),
    ];
    const paidIn = [paid("council", "fund", 40)];
    expect(
      fundOf({ figures: [pooled(100)], paidIn, paidByParties }),
    ).toMatchObject({ unexplained: 60, betweenParties: [] });
  });

  it("leaves a party that pays in free to pay another out of the fund", () => {
    const paidIn = [paid("board", "fund", 60)];
    const paidByParties = [paid("board", "council", 5)];
    expect(
      fundOf({ figures: [pooled(100)], paidIn, paidByParties }),
    ).toMatchObject({ unexplained: 40, partiesUntold: ["council"] });
  });

  it("is told of in a year for which a source gives a sum, and in no other", () => {
    const before = { year: "2024/25" };
    const paidIn = [paid("council", "fund", 40, before)];
    expect(isToldOf("2025/26", { figures: [], paidIn })).toBe(false);
    expect(isToldOf("2024/25", { figures: [], paidIn })).toBe(true);
    expect(isToldOf("2025/26", { figures: [pooled(1)], paidIn })).toBe(true);
  });

  it("never explains more or less than the whole: what is told and what is not add up to it", () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat()), (whole, sums) => {
        const paidIn = sums.map((pence, at) =>
          paid(`payer ${String(at)}`, "fund", pence),
        );
        const fund = fundOf({ figures: [pooled(whole)], paidIn });
        const told = sums.reduce((sum, one) => sum + one, 0);
        expect(fund.told).toBe(told);
        expect(fund.unexplained).toBe(told > whole ? null : whole - told);
      }),
    );
  });
});
