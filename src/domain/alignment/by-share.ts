import type { GeographyRelationship } from "../model.js";
import { byId } from "../text-order.js";

export type Share =
  "populationShareOfFrom" | "populationShareOfTo" | "admissionShareOfFrom";

/** The largest first, unknown shares last. */
export function compareShares(a: number | null, b: number | null): number {
  return (b ?? -1) - (a ?? -1);
}

/** The largest share first; unknown shares last; then by id. */
export function byShare<T extends { readonly record: GeographyRelationship }>(
  share: Share,
  coverage: readonly T[],
): T[] {
  return coverage.toSorted(
    (a, b) =>
      compareShares(a.record[share], b.record[share]) ||
      byId(a.record, b.record),
  );
}
