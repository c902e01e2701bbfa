import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dayOf, numberOf } from "../../../web/src/app/calendar.js";

describe("the calendar of the slider", () => {
  it("counts days from 1 January 1970", () => {
    expect(numberOf("1970-01-01")).toBe(0);
    expect(numberOf("1970-02-01")).toBe(31);
    expect(dayOf(365)).toBe("1971-01-01");
  });

  it("has 29 February in leap years only, and no gap where clocks change", () => {
    const next = (day: string) => dayOf(numberOf(day) + 1);
    expect(next("2024-02-28")).toBe("2024-02-29");
    expect(next("2025-02-28")).toBe("2025-03-01");
    expect(next("2026-03-28")).toBe("2026-03-29");
    expect(next("2026-03-29")).toBe("2026-03-30");
    expect(next("2026-10-25")).toBe("2026-10-26");
  });

  it("moves by months to the same day, or the last of a shorter month", () => {
    expect(addMonths("2026-04-01", 1)).toBe("2026-05-01");
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-01-15", -1)).toBe("2025-12-15");
    expect(addMonths("2024-02-29", -12)).toBe("2023-02-28");
  });

  it("comes back to the day it left, for every day of the line", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        expect(numberOf(dayOf(number))).toBe(number);
      }),
    );
  });
});
