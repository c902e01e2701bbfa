import { intersect, tryParseDay, type Validity } from "../../domain/time.js";
import type { FaultLog, Place } from "../fault.js";

/** The few years of a seed, each of which stands in thousands of rows. */
const known = new Map<string, Validity>();

/** The days of a financial year: 2024/25 is from 2024-04-01 to before 2025-04-01. */
function daysOf(financialYear: string): Validity {
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

function firstOfApril(year: number): number | null {
  return tryParseDay(`${String(year).padStart(4, "0")}-04-01`);
}

/** Reports an amount of a year in which what it is of did not exist on any day; `lives` says in words when that exists. */
export function reportYear(
  financialYear: string,
  life: Validity,
  lives: () => string,
  place: Place,
  log: FaultLog,
): void {
  if (intersect(daysOf(financialYear), life) !== null) return;
  log.add(
    place,
    "financial_year",
    "YEAR_OUTSIDE_LIFE",
    `The amount is for ${financialYear}, and ${lives()}.`,
    "Correct the year or the body, or the dates of the body.",
  );
}
