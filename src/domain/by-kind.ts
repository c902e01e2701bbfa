import { eachOnce } from "./each-once.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "./organisation-kinds.js";

interface OfAKind {
  readonly id: string;
  readonly kind: OrganisationKind;
}

export interface KindCount {
  readonly kind: OrganisationKind;
  readonly count: number;
}

/** Bodies by their kind, each body once, in the order of the table of kinds. */
export function byKind<T extends OfAKind>(
  bodies: readonly T[],
): [OrganisationKind, T[]][] {
  const distinct = eachOnce(bodies);
  return organisationKinds.flatMap((kind): [OrganisationKind, T[]][] => {
    const group = distinct.filter((body) => body.kind === kind);
    return group.length === 0 ? [] : [[kind, group]];
  });
}

/** How many bodies there are of each kind, each body once, in the order of the table of kinds. */
export function countKinds(bodies: readonly OfAKind[]): KindCount[] {
  return byKind(bodies).map(([kind, { length }]) => ({ kind, count: length }));
}
