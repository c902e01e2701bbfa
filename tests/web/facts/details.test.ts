import type { FactLineFragment } from "placegraph/client";
import { describe, expect, it } from "vitest";
import { detailsOf, whenInWords } from "../../../web/src/facts/details.js";
import { joining, line } from "./lines.js";

const answering = line("icb:1", "council:2");
const paid: FactLineFragment = {
  ...joining("icb:1", "council:2"),
  stream: "Better Care Fund",
  latest: {
    financialYear: "2025/26",
    measure: "council_contribution",
    role: "TOTAL",
    amount: 21_091_826,
    certainty: "exact",
    note: null,
    source: {
      id: "s:1",
      title: "Accounts",
      publisher: "A council",
      date: null,
      datePrecision: null,
      url: null,
      note: null,
    },
  },
};

describe("what a relationship tells beside", () => {
  it("is by what means a body answers", () => {
    const row = { ...answering, mechanism: "annual assessment" };
    expect(detailsOf(row)).toEqual(["annual assessment"]);
  });

  it("is what was paid last, to the pound, for what and how counted", () => {
    expect(detailsOf(paid)).toEqual([
      "Better Care Fund",
      "£21.1m (£21,091,826) in 2025/26: council contribution, exact",
    ]);
  });

  it("is the share of the people, of whom, and by which boundaries", () => {
    const row: FactLineFragment = {
      ...joining("icb:1", "council:2"),
      vintage: "2026-04",
      populationShareOfFrom: 0.9997,
      populationShareOfTo: 0.082639,
      areaShareOfTo: null,
      admissionShareOfFrom: null,
      population: 50_890,
    };
    expect(detailsOf(row)).toEqual([
      "50,890 residents in common (Census 2021)",
      "over 99.9% of the people of icb:1",
      "8.26% of the people of council:2",
      "boundaries of April 2026",
    ]);
  });

  it("is nothing where a source tells nothing beside", () => {
    expect(detailsOf(answering)).toEqual([]);
  });
});

describe("when a relationship holds", () => {
  const began = { ...paid.validity, from: "2025-04-01" };

  it("is from its first day on, where no source gives its last", () => {
    const row = { ...answering, validity: began };
    expect(whenInWords(row)).toBe("from 1 April 2025");
  });

  it("is told of what is paid by the year of its latest amount: nothing says that it goes on", () => {
    expect(whenInWords({ ...paid, validity: began })).toBe(
      "in 2025/26, the latest year with an amount; begun 1 April 2025; no end is recorded",
    );
  });

  it("is both its days, where it has ended", () => {
    const ended = { ...began, to: "2026-04-01" };
    expect(whenInWords({ ...paid, validity: ended })).toBe(
      "from 1 April 2025 to 31 March 2026",
    );
  });
});
