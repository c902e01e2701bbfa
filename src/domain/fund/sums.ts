import { totalOf } from "../funding.js";
import type { FinancialFigure, FundingRelationship } from "../model.js";
import type { Pence } from "../money.js";

/** What is told of a fund in one year. */
interface Sums {
  readonly whole: FinancialFigure | null;
  readonly paidIn: readonly FundingRelationship[];
  readonly told: Pence | null;
  readonly betweenParties: readonly FundingRelationship[];
}

/** What sources call a sum that parties pool. What a body spent or planned to spend is no such sum. */
const POOLED = "pooled or joint fund";

/** The one total of what is pooled: of several, none is the whole. */
export function wholeOf(
  figures: readonly FinancialFigure[],
): FinancialFigure | null {
  const [whole, ...others] = figures.filter(
    ({ role, accounting }) => role === "TOTAL" && accounting === POOLED,
  );
  return whole === undefined || others.length > 0 ? null : whole;
}

/** Totals of one stream, one from each payer, share no pound; those of several streams, or two of one payer, may. */
export function sumOf(
  paidIn: readonly FundingRelationship[],
  financialYear: string,
): Pence | null {
  const apart =
    new Set(paidIn.map(nameOfStream)).size < 2 &&
    new Set(paidIn.map(({ from }) => from)).size === paidIn.length;
  if (!apart) return null;
  return paidIn.reduce<Pence | null>((sum, one) => {
    const total = totalOf(one, financialYear);
    return sum === null || total === null ? null : sum + total.pence;
  }, 0);
}

/** What of the whole is left. Null where it cannot be told: that would be a sum of what nobody said. */
export function unexplainedOf({
  whole,
  paidIn,
  told,
  betweenParties,
}: Sums): Pence | null {
  if (whole === null || told === null || told > whole.pence) return null;
  const ofTheWhole = paidIn.every(
    (one) => nameOfStream(one) === nameOfStream(whole),
  );
  return ofTheWhole && betweenParties.length === 0 ? whole.pence - told : null;
}

/** Sources spell one stream with other capitals. */
export function nameOfStream({
  stream,
}: {
  readonly stream: string | null;
}): string {
  return stream?.toLowerCase() ?? "";
}
