import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextIndex } from "../../../../src/store/memory/columns/text-index.js";
import { orderOf } from "../../../../src/store/memory/columns/text-order.js";
import { anyText, columnOf } from "./texts.js";

const someTexts = fc.array(anyText, { maxLength: 60, size: "max" });

describe("a column of texts", () => {
  it("gives back every text as it was, code unit by code unit", () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        const column = columnOf(texts);
        expect(texts.map((_, row) => column.at(row))).toEqual(texts);
      }),
    );
  });

  it("takes a byte for each letter of an id", () => {
    expect(columnOf(["icb:QWO", "trust:RR8"]).endOf(1)).toBe(7 + 9);
  });

  it("gives them back in another order when it was arranged", () => {
    const column = columnOf(["one", "", "zwölf"]);
    column.arrange(Uint32Array.of(2, 0, 1));
    expect([0, 1, 2].map((row) => column.at(row))).toEqual([
      "zwölf",
      "one",
      "",
    ]);
  });
});

describe("the order of a column of texts", () => {
  const byText = (texts: readonly string[]): number[] =>
    texts
      .map((_, row) => row)
      .sort((a, b) => {
        const [one, other] = [texts[a] ?? "", texts[b] ?? ""];
        return one < other ? -1 : one > other ? 1 : a - b;
      });

  it("is that of code units, and of rows where texts are the same", () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        expect([...orderOf(columnOf(texts))]).toEqual(byText(texts));
      }),
      { numRuns: 300 },
    );
  });

  it("is found for many ids that begin alike, however they stand", () => {
    const ids = Array.from(
      { length: 5000 },
      (_, at) => `covers:icb:${(at * 7919) % 5000}>council:${at % 7}`,
    );
    expect([...orderOf(columnOf(ids))]).toEqual(byText(ids));
  });

  it("puts a half of a pair before the letters above it, as JavaScript does and UTF-8 does not", () => {
    expect([...orderOf(columnOf(["\uff21", "\u{1f3e5}", "z"]))]).toEqual([
      2, 1, 0,
    ]);
  });
});

describe("an index of a column of texts", () => {
  it("finds the row of every text, and none of a text that is not there", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText), anyText, (texts, other) => {
        const index = new TextIndex(columnOf(texts));
        expect(texts.map((text) => index.rowOf(text))).toEqual(
          texts.map((_, row) => row),
        );
        const row = texts.indexOf(other);
        expect(index.rowOf(other)).toBe(row === -1 ? undefined : row);
      }),
    );
  });

  it("finds every row of a text that stands in several", () => {
    const index = new TextIndex(columnOf(["A", "B", "A", "", "A"]));
    expect(index.rowsOf("A").toSorted()).toEqual([0, 2, 4]);
    expect(index.rowsOf("C")).toEqual([]);
  });

  it("finds a text much longer than those asked for before", () => {
    const long = "x".repeat(5000);
    const index = new TextIndex(columnOf(["short", long]));
    expect([index.rowOf("short"), index.rowOf(long)]).toEqual([0, 1]);
  });
});
