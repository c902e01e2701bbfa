import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/domain/errors.js";
import {
  formatDay,
  holdsAt,
  intersect,
  isWithin,
  parseDay,
  today,
  tryParseDay,
  type Day,
  type Validity,
} from "../../src/domain/time.js";

const d = parseDay;
const always = "always";

/** From the first day in force to the first day no longer: "2022-07-01 2026-04-01"; "-" is unknown or open. */
function span(text: string): Validity {
  const [from = "-", to = "-"] = text === always ? [] : text.split(" ");
  const day = (part: string): Day | null => (part === "-" ? null : d(part));
  return {
    from: day(from),
    to: day(to),
    fromPrecision: from === "-" ? null : "DAY",
    toPrecision: to === "-" ? null : "DAY",
  };
}

describe("holdsAt", () => {
  it.each([
    ["2022-07-01 2026-04-01", "2022-06-30", false, "the day before the first"],
    ["2022-07-01 2026-04-01", "2022-07-01", true, "the first day"],
    ["2022-07-01 2026-04-01", "2026-03-31", true, "the last day"],
    ["2022-07-01 2026-04-01", "2026-04-01", false, "the day it ends"],
    [
      "- 2026-04-01",
      "1066-10-14",
      true,
      "long ago, where the start is unknown",
    ],
    [
      "- 2026-04-01",
      "2026-04-01",
      false,
      "the end, where the start is unknown",
    ],
    ["2022-07-01 -", "2999-12-31", true, "far ahead, where the end is open"],
    [
      "2022-07-01 -",
      "2022-06-30",
      false,
      "before the start, where the end is open",
    ],
    [
      "2024-02-29 2024-03-01",
      "2024-02-29",
      true,
      "a leap day, where it is the only day",
    ],
    [always, "1066-10-14", true, "any day, where neither is known"],
  ])("%s on %s is %s: %s", (validity, day, holds) => {
    expect(holdsAt(span(validity), d(day))).toBe(holds);
  });
});

describe("intersect", () => {
  it.each<[string, string, string | null, string]>([
    [
      "2022-07-01 2026-04-01",
      "2024-01-01 -",
      "2024-01-01 2026-04-01",
      "the later start and the earlier end",
    ],
    [
      "2022-07-01 2023-04-01",
      "2023-04-01 -",
      null,
      "nothing where one begins as the other ends",
    ],
    [
      "2022-07-01 2023-04-01",
      "2023-03-31 -",
      "2023-03-31 2023-04-01",
      "the one day they share",
    ],
    [
      "- 2023-04-01",
      "2022-07-01 -",
      "2022-07-01 2023-04-01",
      "the known day where the other is unknown",
    ],
    [
      always,
      "2022-07-01 -",
      "2022-07-01 -",
      "the other where one always holds",
    ],
    [always, always, always, "always where both do"],
  ])("of %s and %s is %s: %s", (a, b, both) => {
    const expected = both === null ? null : span(both);
    expect(intersect(span(a), span(b))).toEqual(expected);
    expect(intersect(span(b), span(a))).toEqual(expected);
  });

  it("keeps the precision of each bound it takes", () => {
    const month: Validity = {
      from: d("2022-08-01"),
      fromPrecision: "MONTH",
      to: null,
      toPrecision: null,
    };
    const year: Validity = {
      from: d("2022-01-01"),
      fromPrecision: "YEAR",
      to: d("2024-01-01"),
      toPrecision: "YEAR",
    };
    expect(intersect(month, year)).toEqual({
      from: d("2022-08-01"),
      fromPrecision: "MONTH",
      to: d("2024-01-01"),
      toPrecision: "YEAR",
    });
  });

  it("holds on exactly the days on which both hold", () => {
    const validity = fc
      .record({
        from: fc.option(fc.integer({ min: 0, max: 20 })),
        length: fc.option(fc.integer({ min: 1, max: 10 })),
      })
      .map(({ from, length }): Validity => ({
        from,
        to: length === null ? null : (from ?? 5) + length,
        fromPrecision: null,
        toPrecision: null,
      }));
    fc.assert(
      fc.property(
        validity,
        validity,
        fc.integer({ min: -1, max: 32 }),
        (a, b, day) => {
          const both = intersect(a, b);
          expect(both !== null && holdsAt(both, day)).toBe(
            holdsAt(a, day) && holdsAt(b, day),
          );
        },
      ),
    );
  });
});

describe("isWithin", () => {
  it.each([
    ["2022-07-01 2026-04-01", "2022-07-01 2026-04-01", true, "the same days"],
    [
      "2022-06-30 2026-04-01",
      "2022-07-01 2026-04-01",
      false,
      "a day too early",
    ],
    ["2022-07-01 2026-04-02", "2022-07-01 2026-04-01", false, "a day too late"],
    [
      "- 2026-04-01",
      "2022-07-01 2026-04-01",
      false,
      "an unknown start in a known one",
    ],
    [
      "2022-07-01 -",
      "2022-07-01 2026-04-01",
      false,
      "an open end in a known one",
    ],
    ["2022-07-01 -", always, true, "anything within always"],
  ])("%s within %s is %s: %s", (inner, outer, within) => {
    expect(isWithin(span(inner), span(outer))).toBe(within);
  });
});

describe("a day as text", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2024-02-29", 19782],
    ["2026-04-01", 20544],
    ["0001-01-01", -719162],
    ["0099-12-31", -683004],
    ["0100-01-01", -683003],
    ["9999-12-31", 2932896],
  ])("%s is day %i, and back", (text, day) => {
    expect(tryParseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
  });

  it.each([
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "2024-4-1",
    "0000-01-01",
    "0099-02-29",
    "01/04/2024",
    "2024-04-01T00:00:00Z",
    " 2024-04-01",
    "",
  ])("%j is no day", (text) => {
    expect(tryParseDay(text)).toBeNull();
  });

  it("refuses what is no day with the argument's name and the right form", () => {
    expect(() => parseDay("1 April 2026", "asOf")).toThrow(
      expect.objectContaining({ code: "BAD_ARGUMENT", at: "asOf" }),
    );
    expect(() => parseDay("1 April 2026")).toThrow(DomainError);
  });

  it("is shown by its beginning where what was written is long", () => {
    expect(() => parseDay("1".repeat(1000))).toThrow(
      `"${"1".repeat(60)}…" is not a calendar day.`,
    );
  });

  it.each([
    ["2026-06-30T22:59:59Z", "2026-06-30"],
    ["2026-06-30T23:00:00Z", "2026-07-01"],
    ["2026-12-31T23:59:59Z", "2026-12-31"],
    ["2027-01-01T00:00:00Z", "2027-01-01"],
  ])("at %s it is %s in England", (now, day) => {
    expect(formatDay(today(new Date(now)))).toBe(day);
  });
});
