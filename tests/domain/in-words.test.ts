import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dayInWords } from "../../src/domain/day-in-words.js";
import { poundsInWords } from "../../src/domain/pounds-in-words.js";
import { parseDay } from "../../src/domain/time.js";

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

it.each([
  [0, "£0"],
  [5, "£0.05"],
  [100_000, "£1,000"],
  [87_399_161_784, "£873,991,617.84"],
  [110_876_000_000, "£1,108,760,000"],
  [-123_450, "-£1,234.50"],
])("%i pence are %s", (pence, words) => {
  expect(poundsInWords(pence)).toBe(words);
});
