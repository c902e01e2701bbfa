import { describe, expect, it } from "vitest";
import { unreadDays } from "../../../web/src/time/unread-days.js";

describe("days in the address", () => {
  it("are passed over in silence where they are days, or not there", () => {
    expect(unreadDays("?date=2026-04-01&compare=2024-02-29")).toEqual([]);
    expect(unreadDays("?body=icb:QWO")).toEqual([]);
  });

  it("are told where the calendar has no such day, with what is done instead", () => {
    const [date, compare] = unreadDays("?date=2026-02-30&compare=yesterday");
    expect(date).toContain("“2026-02-30”");
    expect(date).toContain("today is seen instead");
    expect(compare).toContain("“yesterday”");
    expect(compare).toContain("no day is compared");
  });
});
