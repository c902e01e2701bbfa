import { groupBy } from "../group-by.js";
import type { FundingAmount, Organisation, Relationship } from "../model.js";
import type { Pence } from "../money.js";
import type { RelationshipKind } from "../relationship-kinds.js";
import { compareText } from "../text-order.js";
import { endsOf, type Tie } from "./ties.js";

/** What passed to a body, or from it, in one year and one stream, by one measure. */
export interface PassingMoney {
  /** IN: the body is paid. OUT: it pays. */
  readonly direction: Tie["direction"];
  readonly kind: RelationshipKind;
  readonly stream: string | null;
  readonly financialYear: string;
  readonly measure: string;
  readonly pence: Pence;
  /** exact, or rounded to what: each that an amount in it has. */
  readonly certainties: readonly string[];
  /** Who paid it or was paid, each once, by name. */
  readonly others: readonly Organisation[];
  readonly relationships: readonly Relationship[];
  readonly sourceIds: readonly string[];
}

interface Paid {
  readonly tie: Tie;
  readonly stream: string | null;
  readonly amount: FundingAmount;
}

/**
 * Totals only, added across bodies and never across streams, measures or kinds: those of one body can overlap.
 * Money in before money out; the latest year first; then the largest first.
 */
export function passingMoney(ties: readonly Tie[]): PassingMoney[] {
  const groups = groupBy(ties.flatMap(totalsOf), ({ tie, stream, amount }) =>
    JSON.stringify([
      tie.direction,
      tie.relationship.kind,
      stream,
      amount.financialYear,
      amount.measure,
    ]),
  );
  return [...groups.values()].flatMap(addUp).sort(compareMoney);
}

function totalsOf(tie: Tie): Paid[] {
  const { relationship } = tie;
  if (relationship.family !== "FUNDING") return [];
  const { stream, amounts } = relationship;
  return amounts
    .filter(({ role }) => role === "TOTAL")
    .map((amount) => ({ tie, stream, amount }));
}

function addUp(group: readonly Paid[]): PassingMoney[] {
  const [first] = group;
  if (first === undefined) return [];
  const { tie, stream, amount } = first;
  const distinct = (textOf: (amount: FundingAmount) => string) =>
    [...new Set(group.map((paid) => textOf(paid.amount)))].sort();
  return [
    {
      direction: tie.direction,
      kind: tie.relationship.kind,
      stream,
      financialYear: amount.financialYear,
      measure: amount.measure,
      pence: group.reduce((sum, paid) => sum + paid.amount.pence, 0),
      certainties: distinct(({ certainty }) => certainty),
      ...endsOf(group.map((paid) => paid.tie)),
      sourceIds: distinct(({ sourceId }) => sourceId),
    },
  ];
}

function compareMoney(a: PassingMoney, b: PassingMoney): number {
  return (
    compareText(a.direction, b.direction) ||
    compareText(b.financialYear, a.financialYear) ||
    b.pence - a.pence ||
    compareText(a.kind, b.kind) ||
    compareText(a.stream ?? "", b.stream ?? "") ||
    compareText(a.measure, b.measure)
  );
}
