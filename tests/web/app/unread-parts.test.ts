import { describe, expect, it } from "vitest";
import { unreadIn } from "../../../web/src/app/unread-parts.js";

describe("what the address says and the page does not know", () => {
  it("is nothing where all of it is known, or not there", () => {
    expect(
      unreadIn(
        "?body=icb:QWO&date=2026-04-01&compare=2024-02-29&families=FUNDING,GEOGRAPHY&panel=money&depth=2&layout=free",
      ),
    ).toEqual([]);
    expect(unreadIn("?body=icb:QWO&families=")).toEqual([]);
  });

  it("is told of days that the calendar has not, with what is done instead", () => {
    expect(unreadIn("?date=2026-02-30&compare=yesterday")).toEqual([
      "The address says date=2026-02-30. That is no day of the calendar written as 2026-04-01; today is seen instead.",
      "The address says compare=yesterday. That is no day of the calendar written as 2026-04-01; no day is compared.",
    ]);
  });

  it("is told of each family by itself, with those that there are", () => {
    expect(unreadIn("?families=FUNDING,X")).toEqual([
      "The address says families=X. That is no family of lines: these are ACCOUNTABILITY, GOVERNANCE, FUNDING, GEOGRAPHY and SUCCESSION; it is left out.",
    ]);
  });

  it("is told of panels, layouts and numbers", () => {
    const told = unreadIn("?panel=zzz&layout=round&depth=9&hops=x&lines=0");
    expect(told.map((each) => each.replace(/^.*; /, ""))).toEqual([
      "the facts are shown.",
      "layers are drawn.",
      "one hop is drawn.",
      "six hops are traced.",
      "25 lines are shown.",
    ]);
    expect(told[0]).toContain("facts, changes, trace and money");
  });
});
