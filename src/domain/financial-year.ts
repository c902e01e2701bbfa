import { intersect, tryParseDay, type Day, type Validity } from "./time.js";

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

function firstOfApril(year: number): Day | null {
  return tryParseDay(`${String(year).padStart(4, "0")}-04-01`);
}
