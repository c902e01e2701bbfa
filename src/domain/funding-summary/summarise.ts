import { DomainError } from "../errors.js";
import { groupBy } from "../group-by.js";
import { byId, compareText } from "../text-order.js";
import { keyOf, type FundingDimension, type FundingKey } from "./dimensions.js";
import type { FundingEntry } from "./entry.js";
import type { Geography } from "./geography.js";
import { sumUp, type FundingGroup } from "./group.js";

/** More groups than this are refused, never cut. There are 317 councils in England. */
export const MOST_GROUPS = 500;

interface Asked {
  readonly groupBy: readonly FundingDimension[];
  /** Whether the caller named the streams, and so means those to be added. */
  readonly streamsNamed: boolean;
  readonly geography: Geography;
}

/**
 * One group for each set of keys, by their labels in text order, what has no value last.
 * @throws DomainError BAD_ARGUMENT where a group would add what is not one sort of money, or there are too many groups.
 */
export function summarise(
  entries: readonly FundingEntry[],
  { groupBy: asked, streamsNamed, geography }: Asked,
): FundingGroup[] {
  const dimensions = [...new Set(asked)];
  const keyed = entries.toSorted(oldestFirst).map((entry) => ({
    entry,
    keys: dimensions.map((dimension) => keyOf(dimension, entry, geography)),
  }));
  const groups = [...groupBy(keyed, ({ keys }) => identityOf(keys)).values()];
  if (groups.length > MOST_GROUPS) throw tooMany(groups.length);
  return groups
    .flatMap((members) => {
      const latest = members.at(-1);
      return latest === undefined ? [] : [{ members, latest }];
    })
    .sort((a, b) => compareKeys(a.latest.keys, b.latest.keys))
    .map(({ members, latest }) =>
      sumUp(
        members.map(({ entry }) => entry),
        latest,
        { streamsNamed, geography },
      ),
    );
}

function oldestFirst(a: FundingEntry, b: FundingEntry): number {
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
