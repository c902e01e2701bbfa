import { expect, it } from "vitest";
import { isFinancialYear } from "../../src/domain/money.js";
import { formatDay, parseDay } from "../../src/domain/time.js";
import {
  financialYearOn,
  firstDayOfYearOn,
} from "../../src/domain/year-of-day.js";

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
