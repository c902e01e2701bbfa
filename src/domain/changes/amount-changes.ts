import { financialYearOn, firstDayOfYearOn } from "../financial-year.js";
import type { FundingAmount, FundingRelationship } from "../model.js";
import { compareText } from "../text-order.js";
import type { Day } from "../time.js";
import type { Turn } from "../turn.js";
import type { AmountChange, AmountChangeKind } from "./change.js";
import { relationshipOn } from "./day-graph.js";

/**
 * How the yearly amounts of funding that holds on both days differ between the years of the two, by measure and role, those that
 * sources give for one of the two only told apart. The same pounds in both years are no change.
 */
export function changesOfAmounts(
  record: FundingRelationship,
  [from, to]: readonly [Day, Day],
): AmountChange[] {
  const [first, second] = [
    relationshipOn(record, from),
    relationshipOn(record, to),
  ];
  if (first === null || second === null) return [];
  const [before, after] = [bySlot(first.amounts), bySlot(second.amounts)];
  const slots = [...new Set([...before.keys(), ...after.keys()])];
  return slots.flatMap((slot) => {
    const [was, is] = [before.get(slot) ?? null, after.get(slot) ?? null];
    const known = is ?? was;
    if (known === null || was?.pence === is?.pence) return [];
    return {
      kind: kindOf(was, is),
      id: `${record.id} ${slot}`,
      at: startOfYear(to),
      record,
      measure: known.measure,
      role: known.role,
      before: was,
      after: is,
      yearBefore: financialYearOn(from),
      yearAfter: financialYearOn(to),
    };
  });
}

function kindOf(
  was: FundingAmount | null,
  is: FundingAmount | null,
): AmountChangeKind {
  if (was === null) return "AMOUNT_NEWLY_GIVEN";
  return is === null ? "AMOUNT_NO_LONGER_GIVEN" : "AMOUNT_CHANGED";
}

/** Amounts by what they measure. Of several sources for one measure and role, the first is set against the first, in the order of their ids. */
export function bySlot(
  amounts: readonly FundingAmount[],
): Map<string, FundingAmount> {
  const slots = new Map<string, FundingAmount>();
  const sorted = amounts.toSorted((a, b) =>
    compareText(a.sourceId, b.sourceId),
  );
  for (const amount of sorted) {
    let number = 1;
    while (slots.has(slotOf(amount, number))) number++;
    slots.set(slotOf(amount, number), amount);
  }
  return slots;
}

function slotOf({ measure, role }: FundingAmount, number: number): string {
  return `${measure} ${role} ${number}`;
}

function startOfYear(day: Day): Turn {
  return {
    day: firstDayOfYearOn(day),
    precision: "DAY",
    edge: "START",
  };
}
