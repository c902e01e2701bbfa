import { describe, expect, it } from "vitest";
import {
  changeBetween,
  isMoneyFor,
  latestAmount,
} from "../../src/domain/funding.js";
import type {
  AmountRole,
  FundingAmount,
  FundingRelationship,
} from "../../src/domain/model.js";
import { relationship } from "../generators/records.js";

function amount(
  financialYear: string,
  role: AmountRole,
  pence: number,
): FundingAmount {
  return {
    financialYear,
    role,
    pence,
    measure: "grant",
    certainty: "exact",
    sourceId: "s:1",
    note: null,
  };
}

function funding(...amounts: FundingAmount[]): FundingRelationship {
  const record = relationship("GRANTS_TO", "r:1", "national:a", "council:b");
  if (record.family !== "FUNDING") throw new Error("A grant is funding.");
  return { ...record, stream: "Better Care Fund", amounts };
}

describe("the latest amount", () => {
  it("is the total of the latest year that has one, whatever parts come after", () => {
    expect(
      latestAmount(
        funding(
          amount("2023/24", "TOTAL", 1),
          amount("2024/25", "TOTAL", 2),
          amount("2025/26", "COMPONENT", 3),
        ),
      ),
    ).toMatchObject({ pence: 2 });
  });

  it("is a stand-alone amount where there is no total, and never a part", () => {
    expect(
      latestAmount(funding(amount("2023/24", "STANDALONE", 1))),
    ).toMatchObject({ pence: 1 });
    expect(latestAmount(funding(amount("2023/24", "COMPONENT", 1)))).toBeNull();
  });
});

describe("the change between two years", () => {
  it("is exact to the penny, with its percentage", () => {
    const grant = funding(
      amount("2023/24", "TOTAL", 200_000_00),
      amount("2024/25", "TOTAL", 208_500_00),
    );
    expect(changeBetween(grant, "2023/24", "2024/25")).toEqual({
      before: 200_000_00,
      after: 208_500_00,
      pounds: 8_500_00,
      percent: 4.25,
    });
  });

  it("is not told where a year is missing or the first is nothing", () => {
    const grant = funding(
      amount("2023/24", "TOTAL", 0),
      amount("2024/25", "TOTAL", 5),
    );
    expect(changeBetween(grant, "2022/23", "2024/25")).toEqual({
      before: null,
      after: 5,
      pounds: null,
      percent: null,
    });
    expect(changeBetween(grant, "2023/24", "2024/25")).toEqual({
      before: 0,
      after: 5,
      pounds: 5,
      percent: null,
    });
  });
});

describe("money for a year and a stream", () => {
  const grant = funding(amount("2024/25", "TOTAL", 1));

  it.each([
    ["2024/25", "better care fund", true],
    [null, null, true],
    ["2023/24", null, false],
    [null, "Council tax", false],
  ])("in %s for %s: %s", (financialYear, stream, expected) => {
    expect(isMoneyFor(grant, financialYear, stream)).toBe(expected);
  });
});
