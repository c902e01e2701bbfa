import {
  RELATIONSHIP_FAMILIES,
  type RelationshipFamily,
} from "./relationship-kinds.js";

type Families = readonly RelationshipFamily[];

/** How many sets of families there are, that of none of them included. */
export const SETS_OF_FAMILIES = 2 ** RELATIONSHIP_FAMILIES.length;

/** A number for each set of families, whatever their order, from 0 up. */
export function numberOfSet(families: Families): number {
  let number = 0;
  for (const family of families) number |= BITS[family];
  return number;
}

/** What follows from a set of families, worked out once for each of the few there are. */
export function onceForEachSet<T extends object>(
  workOut: (families: Families) => T,
): (families: Families) => T {
  const known: T[] = [];
  return (families) =>
    (known[numberOfSet(families)] ??= workOut(
      RELATIONSHIP_FAMILIES.filter((family) => families.includes(family)),
    ));
}

const BITS: Readonly<Record<RelationshipFamily, number>> = {
  GOVERNANCE: 1,
  FUNDING: 2,
  ACCOUNTABILITY: 4,
  GEOGRAPHY: 8,
  SUCCESSION: 16,
};
