import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/time.js";
import {
  beganBetween,
  dayToSee,
  endedBetween,
  inOrder,
} from "../../../src/domain/view/compare.js";
import { inForce } from "../../generators/records.js";

const EARLIER = parseDay("2026-03-31");
const LATER = parseDay("2026-04-01");

/** What lasts, on which of the two days it holds, and what follows. */
const TABLE = [
  ["on both days", inForce("2022-07-01", null), { began: false, ended: false }],
  [
    "on the later day alone",
    inForce("2026-04-01", null),
    { began: true, ended: false },
  ],
  [
    "on the earlier day alone",
    inForce("2022-07-01", "2026-03-31"),
    { began: false, ended: true },
  ],
  [
    "on neither day",
    inForce("2013-04-01", "2022-06-30"),
    { began: false, ended: false },
  ],
] as const;

describe("between two days", () => {
  it.each(TABLE)("of what holds %s", (_when, validity, { began, ended }) => {
    expect(beganBetween({ validity }, [EARLIER, LATER])).toBe(began);
    expect(endedBetween({ validity }, [EARLIER, LATER])).toBe(ended);
  });

  it("the earlier comes first, whichever was asked for", () => {
    expect(inOrder(LATER, EARLIER)).toEqual([EARLIER, LATER]);
    expect(inOrder(EARLIER, LATER)).toEqual([EARLIER, LATER]);
  });

  it("nothing both begins and ends", () => {
    const bound = fc.option(fc.integer({ min: EARLIER - 2, max: LATER + 2 }));
    fc.assert(
      fc.property(bound, bound, (from, to) => {
        const validity = { from, to, fromPrecision: null, toPrecision: null };
        expect(
          beganBetween({ validity }, [EARLIER, LATER]) &&
            endedBetween({ validity }, [EARLIER, LATER]),
        ).toBe(false);
      }),
    );
  });
});

describe("the day to see a part of a view on", () => {
  it.each([
    ["on both days", inForce("2022-07-01", null), LATER],
    ["on the day asked for alone", inForce("2026-04-01", null), LATER],
    ["on the other alone", inForce("2022-07-01", "2026-03-31"), EARLIER],
    ["on neither", inForce("2013-04-01", "2022-06-30"), LATER],
  ])("of what holds %s", (_when, validity, day) => {
    expect(dayToSee({ validity }, LATER, EARLIER)).toBe(day);
  });

  it("is the day asked for where no other is given", () => {
    const validity = inForce("2022-07-01", "2026-03-31");
    expect(dayToSee({ validity }, LATER, null)).toBe(LATER);
  });
});
