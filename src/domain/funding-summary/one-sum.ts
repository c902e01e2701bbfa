import { DomainError } from "../errors.js";
import { shown } from "../shown.js";
import { compareText } from "../text-order.js";
import type { FundingEntry } from "./entry.js";

/** How many measures, streams or bodies an error names. */
const NAMED = 5;

/**
 * Refuses a group whose amounts are not money of one sort, each pound of it counted once.
 * @throws DomainError BAD_ARGUMENT saying what is mixed and how to ask.
 */
export function checkOneSum(
  group: readonly FundingEntry[],
  label: string,
  streamsNamed: boolean,
): void {
  checkMeasures(group, label);
  checkYears(group, label);
  if (!streamsNamed) checkStreams(group, label);
  checkToldOnce(group, label);
  checkNotPassedOn(group, label);
}

/** Measures overlap: one counts the whole, another a part or an earlier figure, another the same money a tier up. */
function checkMeasures(group: readonly FundingEntry[], label: string): void {
  const measures = distinct(group.map(({ amount }) => amount.measure));
  if (measures.length > 1)
    throw mixed(
      `${label} would add amounts of ${measures.length} measures, which may hold the same pounds: ${few(measures)}. Add STREAM and MEASURE to \`groupBy\`, or name one measure and its stream in the filter.`,
      measures,
    );
}

/** What stands alone is a baseline or a figure that another replaced: that of one year is compared with that of the next, not added to it. */
function checkYears(group: readonly FundingEntry[], label: string): void {
  if (group.every(({ amount }) => amount.role !== "STANDALONE")) return;
  const years = distinct(group.map(({ amount }) => amount.financialYear));
  if (years.length > 1)
    throw mixed(
      `${label} would add amounts that stand alone over ${years.length} years: ${few(years)}. Such amounts are baselines and figures since replaced, and mean nothing added over years. Add FINANCIAL_YEAR to \`groupBy\`, or name one year in \`financialYear\`.`,
      years,
    );
}

/** The name of a measure is the source's: "total_allocation" is said of several pots of money. */
function checkStreams(group: readonly FundingEntry[], label: string): void {
  const streams = distinct(
    group.flatMap(({ funding }) => funding.stream ?? []),
  );
  const unstated = group.some(({ funding }) => funding.stream === null);
  if (streams.length + Number(unstated) > 1)
    throw mixed(
      `${label} would add money of several streams: ${few(streams)}${unstated ? ", and some of no stated stream" : ""}. Add STREAM to \`groupBy\`, or name in \`filter.streams\` the streams that you mean to add.`,
      streams,
    );
}

/** Two sources may each tell one amount: it was paid once. */
function checkToldOnce(group: readonly FundingEntry[], label: string): void {
  const told = new Set<string>();
  for (const { funding, amount, payer, payee } of group) {
    const key = `${funding.id} ${amount.financialYear}`;
    if (told.has(key))
      throw mixed(
        `${label} would count twice what ${payer.name} paid ${payee.name} in ${amount.financialYear}, which two sources tell. Read it at the relationship ${shown(funding.id)}, and narrow \`filter.payees\` to the others.`,
      );
    told.add(key);
  }
}

/** Money received and passed on is the same money at two tiers. */
function checkNotPassedOn(group: readonly FundingEntry[], label: string): void {
  const paid = new Set(
    group.map(({ payee, amount }) => `${amount.financialYear} ${payee.id}`),
  );
  const passing = group.find(({ payer, amount }) =>
    paid.has(`${amount.financialYear} ${payer.id}`),
  );
  if (passing !== undefined)
    throw mixed(
      `${label} would add what ${passing.payer.name} was paid in ${passing.amount.financialYear} and what it paid, which may be the same pounds. Add PAYER or PAYER_KIND to \`groupBy\`, or narrow by \`filter.payers\` or \`filter.payerKinds\`.`,
    );
}

function mixed(message: string, found: readonly string[] = []): DomainError {
  return new DomainError(
    "BAD_ARGUMENT",
    message,
    "groupBy",
    found.slice(0, NAMED),
  );
}

function few(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return [
    ...names.slice(0, NAMED).map(shown),
    ...(rest > 0 ? [`${rest} more`] : []),
  ].join(", ");
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}
