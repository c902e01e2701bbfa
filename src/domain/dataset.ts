import {
  familyOf,
  RELATIONSHIP_FAMILIES,
  type RelationshipFamily,
  type RelationshipKind,
} from "./relationship-kinds.js";

interface KindCount {
  readonly kind: RelationshipKind;
  readonly count: number;
}

export function withFamilies(
  counts: readonly KindCount[],
): (KindCount & { readonly family: RelationshipFamily })[] {
  return counts.map((count) => ({ ...count, family: familyOf(count.kind) }));
}

/** How many relationships of each family there are, given how many of each kind. */
export function countFamilies(
  counts: readonly KindCount[],
): { family: RelationshipFamily; count: number }[] {
  return RELATIONSHIP_FAMILIES.map((family) => ({
    family,
    count: counts
      .filter(({ kind }) => familyOf(kind) === family)
      .reduce((sum, { count }) => sum + count, 0),
  }));
}
