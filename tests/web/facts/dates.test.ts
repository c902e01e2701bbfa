import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayBefore,
  dayInWords,
  daysInWords,
} from "../../../web/src/app/dates.js";
import { dayInWords as dayOfApi } from "../../../src/domain/words/day.js";
import { formatDay, parseDay } from "../../../src/domain/time.js";

describe("a day in words", () => {
  it("is no more exact than its source", () => {
    expect(dayInWords("2026-04-01")).toBe("1 April 2026");
    expect(dayInWords("2026-04-01", "MONTH")).toBe("April 2026");
    expect(dayInWords("2026-01-01", "YEAR")).toBe("2026");
  });

  it("is the one that the sentences of the API have", () => {
    const days = fc.integer({
      min: parseDay("1900-01-01"),
      max: parseDay("2099-12-31"),
    });
    const precisions = fc.constantFrom("DAY", "MONTH", "YEAR", "BOUND");
    fc.assert(
      fc.property(days, precisions, (day, precision) => {
        expect(dayInWords(formatDay(day), precision)).toBe(
          dayOfApi(day, precision),
        );
        expect(dayBefore(formatDay(day))).toBe(formatDay(day - 1));
      }),
    );
  });
});

describe("the days on which something holds", () => {
  it("end with the last, not with the first on which it holds no more", () => {
    expect(daysInWords({ from: "2022-07-01", to: "2026-04-01" })).toBe(
      "from 1 July 2022 to 31 March 2026",
    );
  });

  it("may be open at either end", () => {
    expect(daysInWords({ from: "2022-07-01", to: null })).toBe(
      "from 1 July 2022",
    );
    expect(daysInWords({ from: null, to: "2026-04-01" })).toBe(
      "until 31 March 2026",
    );
    expect(daysInWords({ from: null, to: null })).toBe(
      "on days that no source gives",
    );
  });

  it("tell a bound for what it is", () => {
    expect(
      daysInWords({ from: "2022-08-01", to: null, fromPrecision: "BOUND" }),
    ).toBe("from a day no source gives (nearest known: 1 August 2022)");
  });
});
