import { describe, expect, it } from "vitest";
import { adviceOf, type Cut } from "../../../web/src/trace/missed/advice.js";

const ASKED = {
  from: "place:walsall-together",
  to: null,
  through: ["ACCOUNTABILITY"],
  maxHops: 6,
  asOf: "2026-11-22",
} as const;

const CUT: Cut = {
  by: "HOPS",
  hopsNeeded: 7,
  families: [],
  eachAlone: false,
  lastDay: null,
  nextDay: null,
};

describe("what to try where no line was found", () => {
  it("is as many hops as the line takes", () => {
    expect(adviceOf([CUT], ASKED)).toEqual([
      { label: "Allow 7 hops", change: { hops: 7, line: null } },
    ]);
  });

  it("is each family that would do alone, beside those asked for", () => {
    const cut: Cut = {
      ...CUT,
      by: "FAMILIES",
      hopsNeeded: 2,
      families: ["GOVERNANCE", "SUCCESSION"],
      eachAlone: true,
    };
    expect(adviceOf([cut], ASKED)).toEqual([
      {
        label: "Run through governance too",
        change: {
          through: ["ACCOUNTABILITY", "GOVERNANCE"],
          hops: 6,
          line: null,
        },
      },
      {
        label: "Run through succession too",
        change: {
          through: ["ACCOUNTABILITY", "SUCCESSION"],
          hops: 6,
          line: null,
        },
      },
    ]);
  });

  it("is the families that are needed together, and the hops they take", () => {
    const cut: Cut = {
      ...CUT,
      by: "FAMILIES",
      families: ["FUNDING", "GEOGRAPHY"],
    };
    expect(adviceOf([cut], ASKED)).toEqual([
      {
        label: "Run through funding and geography too",
        change: {
          through: ["ACCOUNTABILITY", "FUNDING", "GEOGRAPHY"],
          hops: 7,
          line: null,
        },
      },
    ]);
  });

  it("is the nearest day before and the nearest after", () => {
    const cut: Cut = {
      ...CUT,
      by: "DATE",
      hopsNeeded: 1,
      lastDay: "2022-06-30",
      nextDay: "2027-04-01",
    };
    expect(adviceOf([cut], ASKED).map(({ label }) => label)).toEqual([
      "Go to 30 June 2022",
      "Go to 1 April 2027",
    ]);
  });

  it("is the other way round where the line runs from the other body", () => {
    const cut: Cut = { ...CUT, by: "DIRECTION", hopsNeeded: 2 };
    const asked = { ...ASKED, to: "icb:QUA" };
    expect(adviceOf([cut], asked)).toMatchObject([
      {
        label: "Trace the other way",
        change: { body: "icb:QUA", to: "place:walsall-together", pick: null },
      },
    ]);
  });

  it("is nothing where nothing is recorded at all", () => {
    expect(adviceOf([], ASKED)).toEqual([]);
  });
});
