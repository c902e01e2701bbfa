import { DomainError } from "./errors.js";
import { daysOfYear } from "./financial-year.js";
import type { MoneyYears } from "./money-in-year.js";
import type { Day } from "./time.js";
import { dayInWords } from "./words/day.js";
import { listInWords } from "./words/list.js";

/**
 * The refusal of a year that begins after the last day on which any source is dated, unless one gives money for it all the same: what is
 * recorded without an end is not known of such a year, and an empty answer would look like money that stopped. Null where the year may be told of.
 */
export function beyondSources(
  year: string,
  { yearsWithFlows, yearsWithFigures }: MoneyYears,
  lastDated: Day | null,
): DomainError | null {
  const years = [...new Set([...yearsWithFlows, ...yearsWithFigures])].sort();
  const { from } = daysOfYear(year);
  if (lastDated === null || from === null || from <= lastDated) return null;
  if (years.includes(year)) return null;
  const there =
    years.length === 0
      ? "Sources give no amount or figure of this body for any year."
      : `Sources give amounts or figures of this body for ${listInWords(years)}.`;
  return new DomainError(
    "BAD_ARGUMENT",
    `No source can tell of ${year}: it begins after ${dayInWords(lastDated)}, the latest day on which a source of this graph is dated. ${there}`,
    "financialYear",
    years,
  );
}
