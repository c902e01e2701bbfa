import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergePeriods } from "../../src/domain/periods.js";
import { holdsAt, type Validity } from "../../src/domain/time.js";

function days(from: number | null, to: number | null): Validity {
  return { from, to, fromPrecision: null, toPrecision: null };
}

describe("mergePeriods", () => {
  it.each([
    ["adjoining", [days(0, 10), days(10, 20)], [days(0, 20)]],
    ["overlapping", [days(5, 20), days(0, 10)], [days(0, 20)]],
    ["nested", [days(0, 20), days(5, 10)], [days(0, 20)]],
    [
      "with a day between",
      [days(0, 10), days(11, 20)],
      [days(0, 10), days(11, 20)],
    ],
    [
      "with an unknown start and an open end",
      [days(8, null), days(null, 9)],
      [days(null, null)],
    ],
    ["none", [], []],
  ])("%s", (_how, periods, merged) => {
    expect(mergePeriods(periods)).toEqual(merged);
  });

  it("keeps every day and adds none, in the fewest periods", () => {
    const bound = fc.option(fc.integer({ min: 0, max: 30 }));
    const period = fc
      .tuple(bound, bound)
      .filter(([from, to]) => from === null || to === null || from < to);
    fc.assert(
      fc.property(fc.array(period), (bounds) => {
        const periods = bounds.map(([from, to]) => days(from, to));
        const merged = mergePeriods(periods);
        for (let day = -1; day <= 31; day++)
          expect(merged.filter((one) => holdsAt(one, day)).length).toBe(
            periods.some((one) => holdsAt(one, day)) ? 1 : 0,
          );
        for (const [index, one] of merged.slice(1).entries())
          expect(merged[index]?.to).toBeLessThan(one.from ?? -Infinity);
      }),
    );
  });
});
