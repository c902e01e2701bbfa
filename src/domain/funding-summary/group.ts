import { DomainError } from "../errors.js";
import type { AmountRole } from "../model.js";
import type { Pence } from "../money.js";
import { shown } from "../shown.js";
import { compareText } from "../text-order.js";
import { dayOf, type FundingKey } from "./dimensions.js";
import type { FundingEntry } from "./entry.js";
import type { Geography } from "./geography.js";
import type { Group } from "./groups.js";
import { checkOneSum } from "./one-sum.js";
import { areOfOneTier, residentsOf } from "./residents.js";

/** The sum of the amounts that have their keys in common. */
export interface FundingGroup {
  readonly keys: readonly FundingKey[];
  readonly pence: Pence;
  readonly count: number;
  readonly payers: number;
  readonly payees: number;
  readonly streams: readonly string[];
  readonly measure: string;
  readonly role: AmountRole;
  readonly financialYears: readonly string[];
  readonly certainty: readonly string[];
  readonly notes: readonly string[];
  readonly sourceIds: readonly string[];
  /** Census 2021 residents of the areas of the payees; null where not known, or the group spans several years. */
  readonly population: number | null;
  /** Null, too, where councils of several tiers were paid: what was paid is for different work, and a part of it may be missing. */
  readonly perHead: Pence | null;
}

interface Given {
  /** Whether the caller named the streams, and so means those to be added. */
  readonly streamsNamed: boolean;
  readonly geography: Geography;
}

/**
 * Of a body named by a key, the group shows what the latest amount's year does.
 * @throws DomainError BAD_ARGUMENT where the amounts are not one sort of money, or come to too much to be told exactly.
 */
export function sumUp(
  { members, latest: { keys, entry: latest } }: Group,
  { streamsNamed, geography }: Given,
): FundingGroup {
  const entries = members.map(({ entry }) => entry);
  const label = labelOf(keys);
  checkOneSum(entries, label, streamsNamed);
  const pence = exactSum(entries, label);
  const financialYears = distinct(entries, (one) => one.amount.financialYear);
  const byPayee = new Map(entries.map((one) => [one.payee.id, one]));
  const payees = [...byPayee.values()].map((one) => ({
    payee: one.payee,
    day: dayOf(one),
  }));
  const population =
    financialYears.length > 1 ? null : residentsOf(payees, geography);
  return {
    keys,
    pence,
    count: entries.length,
    payers: distinct(entries, ({ payer }) => payer.id).length,
    payees: payees.length,
    streams: distinct(entries, ({ funding }) => funding.stream),
    measure: latest.amount.measure,
    role: latest.amount.role,
    financialYears,
    certainty: distinct(entries, ({ amount }) => amount.certainty),
    notes: distinct(entries, ({ amount }) => amount.note),
    sourceIds: distinct(entries, ({ amount }) => amount.sourceId),
    population,
    perHead:
      population === null || population === 0 || !areOfOneTier(payees)
        ? null
        : Math.round(pence / population),
  };
}

/** @throws DomainError BAD_ARGUMENT for more pence than can be told exactly, far above any budget. */
function exactSum(entries: readonly FundingEntry[], label: string): Pence {
  return entries.reduce((sum, { amount }) => {
    const pence = sum + amount.pence;
    if (Number.isSafeInteger(pence)) return pence;
    throw new DomainError(
      "BAD_ARGUMENT",
      `${label} comes to more than can be told to the penny. Narrow the filter, or group by more dimensions.`,
      "groupBy",
    );
  }, 0);
}

function labelOf(keys: readonly FundingKey[]): string {
  return keys.length === 0
    ? "One sum"
    : `The group ${keys.map(({ label }) => shown(label)).join(", ")}`;
}

function distinct(
  entries: readonly FundingEntry[],
  of: (entry: FundingEntry) => string | null,
): string[] {
  const texts = new Set(entries.flatMap((entry) => of(entry) ?? []));
  return [...texts].sort(compareText);
}
