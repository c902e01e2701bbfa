import { describe, expect, it } from "vitest";
import { firstDayInYear } from "../../src/domain/financial-year.js";
import { parseDay } from "../../src/domain/time.js";
import { inForce } from "../generators/records.js";

describe("the first day of 2024/25 on which a body was in force", () => {
  it.each([
    ["always was", inForce(null, null), "2024-04-01"],
    ["was until its last day", inForce(null, "2025-03-31"), "2024-04-01"],
    ["began within the year", inForce("2024-11-01", null), "2024-11-01"],
    ["ended the day before", inForce(null, "2024-03-31"), null],
    ["began the day after", inForce("2025-04-01", null), null],
  ])("of one that %s", (_, validity, day) => {
    expect(firstDayInYear(validity, "2024/25")).toBe(
      day === null ? null : parseDay(day),
    );
  });
});
