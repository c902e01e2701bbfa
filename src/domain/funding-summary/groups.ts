import { DomainError } from "../errors.js";
import { groupBy } from "../group-by.js";
import { byId, compareText } from "../text-order.js";
import { keyOf, type FundingDimension, type FundingKey } from "./dimensions.js";
import type { FundingEntry } from "./entry.js";
import type { Geography } from "./geography.js";

/** One amount and what it has in common with the others of its group. */
export interface Keyed {
  readonly keys: readonly FundingKey[];
  readonly entry: FundingEntry;
}

/** More groups than this are refused, never cut. There are 317 councils in England. */
export const MOST_GROUPS = 500;

/** Amounts that have their keys in common, and the latest of them. */
export interface Group {
  readonly members: readonly Keyed[];
  readonly latest: Keyed;
}

/** Gives each amount the keys of its group. */
export function keyedBy(
  groupBy: readonly FundingDimension[],
  geography: Geography,
): (entry: FundingEntry) => Keyed {
  const dimensions = [...new Set(groupBy)];
  return (entry) => ({
    entry,
    keys: dimensions.map((dimension) => keyOf(dimension, entry, geography)),
  });
}

/**
 * One group for each set of keys, by their labels in text order, what has no value last.
 * @throws DomainError BAD_ARGUMENT where there are too many groups.
 */
export function groupsOf(amounts: readonly Keyed[]): Group[] {
  const groups = groupBy(amounts.toSorted(oldestFirst), ({ keys }) =>
    identityOf(keys),
  );
  if (groups.size > MOST_GROUPS) throw tooMany(groups.size);
  return [...groups.values()]
    .flatMap((members) => {
      const latest = members.at(-1);
      return latest === undefined ? [] : [{ members, latest }];
    })
    .sort((a, b) => compareKeys(a.latest.keys, b.latest.keys));
}

function oldestFirst({ entry: a }: Keyed, { entry: b }: Keyed): number {
  return (
    compareText(a.amount.financialYear, b.amount.financialYear) ||
    byId(a.funding, b.funding)
  );
}

function identityOf(keys: readonly FundingKey[]): string {
  return JSON.stringify(keys.map(({ value, label }) => [value, label]));
}

/** By label, then value, dimension by dimension; what has no value after what has. */
function compareKeys(
  a: readonly FundingKey[],
  b: readonly FundingKey[],
): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    const order =
      Number(one.value === null) - Number(other.value === null) ||
      compareText(one.label, other.label) ||
      compareText(one.value ?? "", other.value ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function tooMany(count: number): DomainError {
  return new DomainError(
    "BAD_ARGUMENT",
    `There would be ${count} groups. At most ${MOST_GROUPS} are given: name a financial year, narrow the filter, or group by fewer dimensions.`,
    "groupBy",
  );
}
