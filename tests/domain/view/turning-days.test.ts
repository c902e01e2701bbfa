import { describe, expect, it } from "vitest";
import { parseDay, type Validity } from "../../../src/domain/time.js";
import { turningDays } from "../../../src/domain/view/turning-days.js";
import { between, inForce } from "../../generators/records.js";

function marks(...validities: readonly Validity[]) {
  return turningDays(validities.map((validity) => ({ validity })));
}

describe("turning days", () => {
  it("are the days on which something began or first no longer held, the first first", () => {
    expect(
      marks(
        inForce("2022-07-01", "2026-03-31"),
        inForce("2022-07-01", null),
        inForce("2026-04-01", null),
      ),
    ).toEqual([
      { day: parseDay("2022-07-01"), precision: "DAY", began: 2, ended: 0 },
      { day: parseDay("2026-04-01"), precision: "DAY", began: 1, ended: 1 },
    ]);
  });

  it("are none where nothing is known to have begun or ended", () => {
    expect(marks()).toEqual([]);
    expect(marks(inForce(null, null))).toEqual([]);
  });

  it("are as exact as the most exact source of the day", () => {
    const day = parseDay("2022-07-01");
    const known = between(day, null);
    expect(
      marks(
        { ...known, fromPrecision: "BOUND" },
        { ...known, fromPrecision: "MONTH" },
      ),
    ).toEqual([{ day, precision: "MONTH", began: 2, ended: 0 }]);
    expect(marks({ ...known, fromPrecision: "BOUND" })).toMatchObject([
      { precision: "BOUND" },
    ]);
  });
});
