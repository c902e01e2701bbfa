import { describe, expect, it } from "vitest";
import {
  nearestOn,
  placeOn,
  timeLineOf,
  yearsOn,
} from "../../../web/src/time/time-line.js";

describe("the line of time", () => {
  it("runs from 2016 to the end of next year", () => {
    expect(timeLineOf("2026-11-23", [])).toEqual({
      first: "2016-01-01",
      last: "2027-12-31",
    });
  });

  it("runs to the end of the year of a later day that is known", () => {
    const days = [{ day: "2012-10-01" }, { day: "2029-04-01" }];
    expect(timeLineOf("2026-11-23", days)).toEqual({
      first: "2016-01-01",
      last: "2029-12-31",
    });
  });

  const line = { first: "2016-01-01", last: "2016-12-31" };

  it("places a day by the share of days before it, and days beyond at its ends", () => {
    expect(placeOn(line, "2016-01-01")).toBe(0);
    expect(placeOn(line, "2016-07-02")).toBeCloseTo(183 / 365);
    expect(placeOn(line, "2016-12-31")).toBe(1);
    expect(placeOn(line, "1948-07-05")).toBe(0);
    expect(placeOn(line, "2030-01-01")).toBe(1);
  });

  it("puts the thumb on the nearest day where the day seen lies beyond", () => {
    expect(nearestOn(line, "2016-07-02")).toBe("2016-07-02");
    expect(nearestOn(line, "1948-07-05")).toBe("2016-01-01");
    expect(nearestOn(line, "2030-01-01")).toBe("2016-12-31");
  });

  it("has a tick for every year", () => {
    const years = yearsOn({ first: "2016-01-01", last: "2018-12-31" });
    expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018]);
    expect(years[0]?.place).toBe(0);
    expect(years[1]?.place).toBeCloseTo(366 / 1095);
  });
});
