import { firstDayInYear } from "./financial-year.js";
import { amountsOf, totalOf } from "./funding.js";
import type {
  FinancialFigure,
  FundingAmount,
  FundingRelationship,
} from "./model.js";

/** What one relationship pays in one year, its amounts told apart: a total, its parts and what stands alone are never added. */
export interface MoneyFlow {
  readonly funding: FundingRelationship;
  readonly direction: "IN" | "OUT";
  readonly total: FundingAmount | null;
  readonly parts: readonly FundingAmount[];
  readonly standingAlone: readonly FundingAmount[];
}

export interface MoneyYears {
  readonly yearsWithFlows: readonly string[];
  readonly yearsWithFigures: readonly string[];
}

/** The years of the money of a body, oldest first. */
export function moneyYears(
  fundings: readonly FundingRelationship[],
  figures: readonly FinancialFigure[],
): MoneyYears {
  return {
    yearsWithFlows: yearsOf(fundings.flatMap(({ amounts }) => amounts)),
    yearsWithFigures: yearsOf(figures),
  };
}

/** The year to show where none is asked for: flows before figures, since they say who paid. */
export function latestYear({
  yearsWithFlows,
  yearsWithFigures,
}: MoneyYears): string | null {
  return yearsWithFlows.at(-1) ?? yearsWithFigures.at(-1) ?? null;
}

/**
 * What flows into and out of a body in a year: whatever has an amount for it, and whatever is recorded as holding on a day of it though no
 * source gives an amount, of which nobody knows whether it was paid. Of no year: all there is, which has no amounts. The largest total first; those of one size stay in the order given.
 */
export function flowsIn(
  fundings: readonly FundingRelationship[],
  body: string,
  year: string | null,
): MoneyFlow[] {
  return fundings
    .filter((funding) => year === null || isOfYear(funding, year))
    .map((funding) => flowOf(funding, body, year))
    .sort((a, b) => (b.total?.pence ?? -1) - (a.total?.pence ?? -1));
}

function isOfYear(funding: FundingRelationship, year: string): boolean {
  return (
    amountsOf(funding, year).length > 0 ||
    firstDayInYear(funding.validity, year) !== null
  );
}

function flowOf(
  funding: FundingRelationship,
  body: string,
  year: string | null,
): MoneyFlow {
  const amounts = year === null ? [] : amountsOf(funding, year);
  return {
    funding,
    direction: funding.from === body ? "OUT" : "IN",
    total: year === null ? null : totalOf(funding, year),
    parts: amounts.filter(({ role }) => role === "COMPONENT"),
    standingAlone: amounts.filter(({ role }) => role === "STANDALONE"),
  };
}

function yearsOf(
  sums: readonly { readonly financialYear: string }[],
): string[] {
  return [...new Set(sums.map(({ financialYear }) => financialYear))].sort();
}
