import { expect, it } from "vitest";
import { poundsInWords } from "../../../src/domain/words/pounds.js";

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
