import {
  dayOf,
  formatDay,
  intersect,
  type Day,
  type Validity,
} from "./time.js";

const APRIL = 4;
const FINANCIAL_YEAR = /^(\d{4})\/(\d{2})$/;

/** Whether the text is an English public-sector financial year written 2024/25. */
export function isFinancialYear(text: string): boolean {
  const match = FINANCIAL_YEAR.exec(text);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

/** The few years of a dataset, each of which is asked about thousands of times. */
const known = new Map<string, Validity>();

/** The days of a financial year: 2024/25 is from 2024-04-01 to before 2025-04-01. */
export function daysOfYear(financialYear: string): Validity {
  const before = known.get(financialYear);
  if (before !== undefined) return before;
  const first = Number(financialYear.slice(0, 4));
  const days = {
    from: firstOfApril(first),
    fromPrecision: "DAY",
    to: firstOfApril(first + 1),
    toPrecision: "DAY",
  } as const;
  known.set(financialYear, days);
  return days;
}

/** The first day of the year on which something holds, or null when it holds on none. */
export function firstDayInYear(
  validity: Validity,
  financialYear: string,
): Day | null {
  return intersect(daysOfYear(financialYear), validity)?.from ?? null;
}

/** The English public-sector financial year that a day falls in: 2026-03-31 is of 2025/26, 2026-04-01 of 2026/27. */
export function financialYearOn(day: Day): string {
  const year = firstYearOn(day);
  const next = String((year + 1) % 100).padStart(2, "0");
  return `${String(year).padStart(4, "0")}/${next}`;
}

/** The 1 April on which the financial year of a day began. */
export function firstDayOfYearOn(day: Day): Day {
  return firstOfApril(firstYearOn(day));
}

function firstYearOn(day: Day): number {
  const [year = 0, month = 0] = formatDay(day).split("-").map(Number);
  return month < APRIL ? year - 1 : year;
}

function firstOfApril(year: number): Day {
  return dayOf(year, APRIL, 1);
}
