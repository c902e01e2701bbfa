import type { FundingAmount, FundingRelationship } from "./model.js";
import type { Pence } from "./money.js";

/** The totals of two financial years and what lies between them; null where it cannot be told. */
export interface FundingChange {
  readonly before: Pence | null;
  readonly after: Pence | null;
  readonly pounds: Pence | null;
  /** To two decimals. */
  readonly percent: number | null;
}

export function changeBetween(
  funding: FundingRelationship,
  from: string,
  to: string,
): FundingChange {
  const penceOf = (year: string) => totalOf(funding, year)?.pence ?? null;
  const [before, after] = [penceOf(from), penceOf(to)];
  const pounds = before === null || after === null ? null : after - before;
  const percent =
    pounds === null || before === null || before === 0
      ? null
      : Math.round((pounds / before) * 10_000) / 100;
  return { before, after, pounds, percent };
}

/** The amount that stands for the money in a year, of which there is at most one. Null where no source gives a total: nothing else is the whole. */
export function totalOf(
  funding: FundingRelationship,
  financialYear: string,
): FundingAmount | null {
  return (
    amountsOf(funding, financialYear).find(({ role }) => role === "TOTAL") ??
    null
  );
}

/** The total of the latest year that has one; else the stand-alone amount of the latest year that has one. A component alone would mislead. */
export function latestAmount({
  amounts,
}: FundingRelationship): FundingAmount | null {
  const latest = (role: FundingAmount["role"]) =>
    amounts
      .filter((amount) => amount.role === role)
      .reduce<FundingAmount | null>(later, null);
  return latest("TOTAL") ?? latest("STANDALONE");
}

function later(
  best: FundingAmount | null,
  amount: FundingAmount,
): FundingAmount {
  return best === null || amount.financialYear > best.financialYear
    ? amount
    : best;
}

export function amountsOf(
  { amounts }: FundingRelationship,
  financialYear: string | null | undefined,
): readonly FundingAmount[] {
  return financialYear == null
    ? amounts
    : amounts.filter((amount) => amount.financialYear === financialYear);
}

/** Whether the money has this stream (ignoring case) and an amount for this year. What is not given does not narrow. */
export function isMoneyFor(
  funding: FundingRelationship,
  financialYear: string | null | undefined,
  stream: string | null | undefined,
): boolean {
  if (stream != null && funding.stream?.toLowerCase() !== stream.toLowerCase())
    return false;
  return financialYear == null || amountsOf(funding, financialYear).length > 0;
}
