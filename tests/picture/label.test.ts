import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelsOf, textWidth } from "../../src/picture/index.js";

const label = (name: string): string | undefined =>
  labelsOf([name], 140, 12)[0]?.join(" / ");

describe("a label", () => {
  it("stays whole where it fits", () => {
    expect(label("NHS England")).toBe("NHS England");
    expect(label("Walsall Metropolitan Borough Council")).toBe(
      "Walsall Metropolitan / Borough Council",
    );
  });

  it("is cut after a word, and says so", () => {
    expect(
      label("NHS Lancashire and South Cumbria Integrated Care Board"),
    ).toBe("NHS Lancashire and / South Cumbria…");
  });

  it("keeps its last word where two would read the same", () => {
    const ofPlaces = (code: string): string =>
      `NHS Lancashire and South Cumbria ICB place ${code}`;
    expect(labelsOf([ofPlaces("00Q"), ofPlaces("02M")], 140, 12)).toEqual([
      ["NHS Lancashire and", "South Cumbria… 00Q"],
      ["NHS Lancashire and", "South Cumbria… 02M"],
    ]);
  });

  it("never is wider than its room, nor has more than two lines", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 120 })),
        fc.integer({ min: 40, max: 300 }),
        (names, width) => {
          for (const lines of labelsOf(names, width, 12)) {
            expect(lines.length).toBeLessThanOrEqual(2);
            for (const each of lines)
              expect(textWidth(each, 12)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
