import type { FactFigureFragment } from "placegraph/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesOf } from "../../../web/src/facts/series.js";

const SOURCE = {
  id: "s:1",
  title: "Accounts",
  publisher: "A council",
  date: null,
  datePrecision: null,
  url: null,
  note: null,
};

function figure(
  financialYear: string,
  facts: Partial<FactFigureFragment> = {},
): FactFigureFragment {
  return {
    financialYear,
    stream: "Adult social care",
    measure: "net_current_expenditure",
    role: "TOTAL",
    accounting: "outturn expenditure",
    amount: 1_000_000,
    certainty: "exact",
    note: null,
    source: SOURCE,
    ...facts,
  };
}

describe("the figures of a body as series", () => {
  it("go by year, and never mix streams, measures, budgets and outturns, or totals and what is added to nothing", () => {
    const series = seriesOf([
      figure("2023/24"),
      figure("2021/22"),
      figure("2023/24", { stream: "Public health" }),
      figure("2023/24", { measure: "gross_expenditure" }),
      figure("2023/24", { accounting: "budget expenditure" }),
      figure("2023/24", { role: "STANDALONE" }),
    ]);
    expect(series).toHaveLength(5);
    expect(series[0]?.figures.map((each) => each.financialYear)).toEqual([
      "2021/22",
      "2023/24",
    ]);
  });

  it("stand the longest first, and of those as long the one with the latest year", () => {
    const series = seriesOf([
      figure("2019/20", { stream: "Old" }),
      figure("2024/25", { stream: "New" }),
      figure("2019/20", { stream: "Long" }),
      figure("2020/21", { stream: "Long" }),
    ]);
    expect(series.map(({ stream }) => stream)).toEqual(["Long", "New", "Old"]);
  });

  it("hold every figure once, whatever order they come in", () => {
    const some = fc.array(
      fc.record({
        year: fc.constantFrom("2021/22", "2022/23", "2023/24"),
        stream: fc.constantFrom("A", "B"),
        role: fc.constantFrom("TOTAL", "COMPONENT", "STANDALONE"),
      }),
    );
    fc.assert(
      fc.property(some, (facts) => {
        const figures = facts.map(({ year, ...rest }) => figure(year, rest));
        const told = seriesOf(figures).flatMap((series) => series.figures);
        expect(new Set(told)).toEqual(new Set(figures));
        expect(told).toHaveLength(figures.length);
      }),
    );
  });
});
