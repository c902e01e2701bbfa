import { isLaw } from "../legal-provision.js";
import type { Relationship } from "../model.js";
import { familyOf, relationshipKinds } from "../relationship-kinds.js";

/**
 * What leads first: answering before any other family, law before practice, then in the order of the table of kinds, what was read before
 * what was not, then by id.
 */
export function byRank(relationships: readonly Relationship[]) {
  return (a: number, b: number): number =>
    rankOf(relationships[a]) - rankOf(relationships[b]) || a - b;
}

const KINDS = relationshipKinds.length;
const RANKS = new Map(
  relationshipKinds.map((kind, place) => [
    kind,
    (familyOf(kind) === "ACCOUNTABILITY" ? place : place + 2 * KINDS) * 2,
  ]),
);

function rankOf(relationship: Relationship | undefined): number {
  if (relationship === undefined) return Infinity;
  const { kind, basis } = relationship;
  const beside = basis !== null && isLaw(basis) ? 0 : KINDS * 2;
  return (RANKS.get(kind) ?? 0) + beside + (basis?.checked === true ? 0 : 1);
}
