import type { FundingAmount, Organisation } from "../../domain/model.js";
import { groupBy } from "../../domain/group-by.js";
import { compareText } from "../../domain/text-order.js";
import { intersect } from "../../domain/time.js";
import { Claims } from "../claims.js";
import type { FaultLog, Place } from "../fault.js";
import type { Row } from "../seed-reader.js";
import type { FundingRow } from "../tables/funding.js";
import { hasNoAmount, wholeAmount } from "./amounts.js";
import { describe } from "./lives.js";
import type { SeedContext } from "./seed-context.js";
import { reportYear } from "./year-in-life.js";

interface PlacedAmount {
  readonly place: Place;
  readonly amount: FundingAmount;
}

/** What components may exceed their total by: publishers round each, and mend one without the others. */
const TOLERANCE = 0.01;

/** The amounts of the rows of one relationship, by year, measure and source. */
export function amountsOf(
  rows: readonly Row<FundingRow>[],
  ends: [Organisation, Organisation],
  { log }: SeedContext,
): FundingAmount[] {
  const placed = readAmounts(rows, log);
  reportYears(placed, ends, log);
  const years = groupBy(placed, ({ amount }) => amount.financialYear);
  for (const [year, amounts] of years) reportTotals(year, amounts, log);
  return placed.map(({ amount }) => amount).sort(byYearMeasureSource);
}

function readAmounts(
  rows: readonly Row<FundingRow>[],
  log: FaultLog,
): PlacedAmount[] {
  const ids = new Claims();
  return rows.flatMap(({ cells, place }): PlacedAmount[] => {
    if (hasNoAmount(cells)) {
      ids.claim("a relationship without an amount", place, "stream", log);
      return [];
    }
    const { source: sourceId, note } = cells;
    const amount = wholeAmount(cells, place, log);
    if (amount === null) return [];
    const id = `${amount.financialYear} ${amount.measure} ${sourceId}`;
    return ids.claim(id, place, "measure", log)
      ? [{ place, amount: { ...amount, sourceId, note } }]
      : [];
  });
}

/** Ends that never meet are reported as that. */
function reportYears(
  amounts: readonly PlacedAmount[],
  [from, to]: [Organisation, Organisation],
  log: FaultLog,
): void {
  const lives = intersect(from.validity, to.validity);
  if (lives === null) return;
  for (const { place, amount } of amounts)
    reportYear(
      amount.financialYear,
      lives,
      () => `${describe(from)}, ${describe(to)}`,
      place,
      log,
    );
}

function reportTotals(
  year: string,
  amounts: readonly PlacedAmount[],
  log: FaultLog,
): void {
  const [total, ...others] = amounts.filter(
    ({ amount }) => amount.role === "TOTAL",
  );
  if (total === undefined) return;
  for (const { place } of others)
    log.add(
      place,
      "role",
      "TWO_TOTALS",
      `Line ${total.place.line} has a TOTAL of ${year} for this relationship already.`,
      "Make one of the two a COMPONENT of the other, or STANDALONE where it is superseded.",
    );
  const components = amounts
    .filter(({ amount }) => amount.role === "COMPONENT")
    .reduce((sum, { amount }) => sum + amount.pence, 0);
  if (components > total.amount.pence * (1 + TOLERANCE))
    log.add(
      total.place,
      "pounds",
      "COMPONENTS_EXCEED_TOTAL",
      `The COMPONENTs of ${year} sum to ${components / 100} and the TOTAL is ${total.amount.pence / 100}.`,
      "Correct an amount, or make STANDALONE what is no part of the total.",
    );
}

function byYearMeasureSource(a: FundingAmount, b: FundingAmount): number {
  return (
    compareText(a.financialYear, b.financialYear) ||
    compareText(a.measure, b.measure) ||
    compareText(a.sourceId, b.sourceId)
  );
}
