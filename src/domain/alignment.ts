import type { GeographyRelationship, Relationship } from "./model.js";
import { byId } from "./text-order.js";

/** The councils that more than one board covers, given the coverage by boards that holds on one day. In id order. */
export function straddlingCouncils(
  coverage: readonly Pick<Relationship, "from" | "to">[],
): string[] {
  const boardsOf = new Map<string, Set<string>>();
  for (const { from, to } of coverage)
    boardsOf.set(to, (boardsOf.get(to) ?? new Set()).add(from));
  return [...boardsOf]
    .filter(([, boards]) => boards.size > 1)
    .map(([council]) => council)
    .sort();
}

type Share =
  "populationShareOfFrom" | "populationShareOfTo" | "admissionShareOfFrom";

/** The largest share first; unknown shares last; then by id. */
export function byShare<T extends { readonly record: GeographyRelationship }>(
  share: Share,
  coverage: readonly T[],
): T[] {
  return coverage.toSorted(
    (a, b) =>
      (b.record[share] ?? -1) - (a.record[share] ?? -1) ||
      byId(a.record, b.record),
  );
}
