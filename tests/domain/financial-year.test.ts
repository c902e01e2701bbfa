import { describe, expect, it } from "vitest";
import {
  financialYearOn,
  firstDayInYear,
  firstDayOfYearOn,
  isFinancialYear,
} from "../../src/domain/financial-year.js";
import { formatDay, parseDay } from "../../src/domain/time.js";
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

describe("a financial year", () => {
  it.each(["2024/25", "1999/00", "2009/10"])("may be written %s", (text) => {
    expect(isFinancialYear(text)).toBe(true);
  });

  it.each(["2024/26", "2024-25", "2024/2025", "24/25", "2024", ""])(
    "may not be written %j",
    (text) => {
      expect(isFinancialYear(text)).toBe(false);
    },
  );
});

describe("a day", () => {
  it.each([
    ["2026-03-31", "2025/26", "2025-04-01"],
    ["2026-04-01", "2026/27", "2026-04-01"],
    ["1999-12-31", "1999/00", "1999-04-01"],
    ["0001-04-01", "0001/02", "0001-04-01"],
  ])("%s is in %s, which began on %s", (written, year, first) => {
    const day = parseDay(written);
    expect(financialYearOn(day)).toBe(year);
    expect(isFinancialYear(financialYearOn(day))).toBe(true);
    expect(formatDay(firstDayOfYearOn(day))).toBe(first);
  });
});
