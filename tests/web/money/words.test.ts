import { describe, expect, it } from "vitest";
import { nothingDrawn, yearsOf } from "../../../web/src/money/years.js";
import {
  exactPounds,
  inWords,
  shortPounds,
} from "../../../web/src/money/words.js";

describe("pounds", () => {
  it.each([
    [4_150_565_700.1, "£4.15bn", "£4,150,565,700.10"],
    [205_111_000_000, "£205bn", "£205,111,000,000"],
    [26_053_925.92, "£26.1m", "£26,053,925.92"],
    [780_000, "£780k", "£780,000"],
    [999_999, "£1m", "£999,999"],
    [999_499, "£999k", "£999,499"],
    [812.5, "£812.50", "£812.50"],
    [0, "£0", "£0"],
    [-1_234_567, "-£1.23m", "-£1,234,567"],
  ])("%d is %s at a glance, and exactly %s", (pounds, short, exact) => {
    expect(shortPounds(pounds)).toBe(short);
    expect(exactPounds(pounds)).toBe(exact);
  });
});

describe("words", () => {
  it("of a measure have no underlines", () => {
    expect(inWords("total_allocation")).toBe("total allocation");
    expect(inWords("council_tax_requirement_incl_parish_precepts")).toBe(
      "council tax requirement including parish precepts",
    );
    expect(inWords("payments_to_supplier_named_nhs_ccg")).toBe(
      "payments to supplier named NHS CCG",
    );
  });
});

const MONEY = {
  financialYear: "2024/25",
  yearsWithFlows: ["2022/23", "2024/25"],
  yearsWithFigures: ["2023/24", "2024/25"],
};

describe("the years to choose from", () => {
  it("are the latest first, and say what they lack", () => {
    expect(yearsOf(MONEY)).toEqual([
      { year: "2024/25", label: "2024/25" },
      { year: "2023/24", label: "2023/24 (figures, no flows)" },
      { year: "2022/23", label: "2022/23" },
    ]);
  });

  it("hold the one in the address though it has nothing", () => {
    const [first] = yearsOf({ ...MONEY, financialYear: "2030/31" });
    expect(first?.label).toBe("2030/31 (nothing recorded)");
  });
});

describe("where nothing is drawn", () => {
  it("the years that have amounts are named", () => {
    expect(
      nothingDrawn("Salford", { ...MONEY, financialYear: "2019/20" }),
    ).toBe(
      "No source that was read gives an amount paid to or by Salford for 2019/20. Sources give amounts for 2022/23, 2024/25.",
    );
  });

  it("a body without any is told apart from a year with stand-alone amounts only", () => {
    const none = { ...MONEY, financialYear: null, yearsWithFlows: [] };
    expect(nothingDrawn("Salford", none)).toBe(
      "No source that was read gives an amount paid to or by Salford, of any year.",
    );
    expect(nothingDrawn("Salford", MONEY)).toMatch(/^No source gives a total/);
  });
});
