import { daysOfYear } from "../../domain/financial-year.js";
import { intersect, type Validity } from "../../domain/time.js";
import type { FaultLog, Place } from "../fault.js";

/** Reports an amount of a year in which what it is of did not exist on any day; `lives` says in words when that exists. */
export function reportYear(
  financialYear: string,
  life: Validity,
  lives: () => string,
  place: Place,
  log: FaultLog,
): void {
  if (intersect(daysOfYear(financialYear), life) !== null) return;
  log.add(
    place,
    "financial_year",
    "YEAR_OUTSIDE_LIFE",
    `The amount is for ${financialYear}, and ${lives()}.`,
    "Correct the year or the body, or the dates of the body.",
  );
}
