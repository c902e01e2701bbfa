import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseDay } from "../../../src/domain/time.js";
import { dayInWords } from "../../../src/domain/words/day.js";

it.each([
  ["2026-04-01", undefined, "1 April 2026"],
  ["2026-03-31", "DAY", "31 March 2026"],
  ["2026-12-01", "BOUND", "1 December 2026"],
  ["2026-04-01", "MONTH", "April 2026"],
  ["2026-01-01", "YEAR", "2026"],
  ["0987-01-09", null, "9 January 987"],
] as const)("%s to the %s is %s", (written, precision, words) => {
  expect(dayInWords(parseDay(written), precision)).toBe(words);
});

it("two days never read alike", () => {
  const day = fc.integer({ min: -700_000, max: 700_000 });
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(dayInWords(one) === dayInWords(other)).toBe(one === other);
    }),
  );
});
