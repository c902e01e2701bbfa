import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BadCsv, readCsv } from "../../src/ingest/csv.js";

function rows(text: string): (readonly string[])[] {
  const records = readCsv(text);
  if (records instanceof BadCsv) throw new Error(records.message);
  return records.map(({ cells }) => cells);
}

describe("readCsv", () => {
  it.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["a,,\n", [["a", "", ""]]],
    ['"a,b",c\n', [["a,b", "c"]]],
    ['"say ""so""",""\n', [['say "so"', ""]]],
    ['"two\nlines",x', [["two\nlines", "x"]]],
    ["a\n\n\nb", [["a"], ["b"]]],
    ["", []],
  ])("reads %j", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it("gives each record the line it starts on, after cells and blank lines that take several", () => {
    const records = readCsv('a,b\n"one\n\ntwo",x\n\ny,z\n');
    expect(
      records instanceof BadCsv ? [] : records.map(({ line }) => line),
    ).toEqual([1, 2, 6]);
  });

  it.each([
    ['a,b\n"x,y\n1,2\n', 2],
    ['a\n"x"y\n', 2],
    ['a\n"two\nlines"\n"x"y\n', 4],
  ])("refuses %j at line %i", (text, line) => {
    expect(readCsv(text)).toBeInstanceOf(BadCsv);
    expect(readCsv(text)).toMatchObject({ line });
  });

  it("gives back any cells that were written as RFC 4180 says", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", ",", '"', "\n", " ", "\u00e9", ";"),
    });
    const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
      }),
    );
    const quote = (text: string): string =>
      /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(table, (cells) => {
        const text = cells.map((row) => row.map(quote).join(",")).join("\n");
        expect(rows(text)).toEqual(cells);
      }),
    );
  });
});
