import { groupBy } from "../../../src/domain/group-by.js";
import type { Relationship } from "../../../src/domain/model.js";
import type { Day } from "../../../src/domain/time.js";

/**
 * It has one edge from one body to another in a layer, which is there or not: of several relationships of a family between the two, the days
 * on which any of them holds.
 */
export function* joined(relationships: readonly Relationship[]) {
  const alike = groupBy(
    relationships,
    ({ from, to, family }) => `${family} ${from} ${to}`,
  );
  for (const group of alike.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { from: one, to: other, family } = first;
    for (const days of union(group)) yield { one, other, family, ...days };
  }
}

interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
}

function union(relationships: readonly Relationship[]): Days[] {
  const joinedDays: Days[] = [];
  const inOrder = relationships
    .map(({ validity }) => validity)
    .toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  for (const { from, to } of inOrder) {
    const last = joinedDays.at(-1);
    if (last === undefined || (last.to ?? Infinity) < (from ?? -Infinity))
      joinedDays.push({ from, to });
    else if (last.to !== null && (to === null || to > last.to))
      joinedDays.splice(-1, 1, { from: last.from, to });
  }
  return joinedDays;
}
