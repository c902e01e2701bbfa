import { expect, it } from "vitest";
import { fewInWords, listInWords } from "../../../src/domain/words/list.js";

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is listed as %j", (words, text) => {
  expect(listInWords(words)).toBe(text);
});

it("the last may be joined by another word", () => {
  expect(listInWords(["a", "b", "c"], "or")).toBe("a, b or c");
});

it("of many the first few are named, and the rest counted where they are more than one", () => {
  expect(fewInWords(["a", "b", "c"], 2)).toBe("a, b and c");
  expect(fewInWords(["a", "b", "c", "d"], 2)).toBe("a, b and 2 more");
});
