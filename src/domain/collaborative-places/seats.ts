import { groupBy } from "../group-by.js";
import {
  isBodyOf,
  type BodyOf,
  type GovernanceRelationship,
  type Organisation,
  type Relationship,
} from "../model.js";
import type { OrganisationKind } from "../organisation-kinds.js";
import type { RelationshipKind } from "../relationship-kinds.js";

/** The relationships by which a body sits in a collaborative or a place. One that was proposed, or works with it, does not. */
export const SITS_IN = [
  "MEMBER_OF",
  "LEADS",
  "HOSTS",
] as const satisfies readonly RelationshipKind[];

export function sitsIn(
  relationship: Relationship,
): relationship is GovernanceRelationship {
  return SITS_IN.some((kind) => kind === relationship.kind);
}

/** A joint body, and the relationships by which another sits in it. */
export type Seat<K extends OrganisationKind> = readonly [
  BodyOf<K>,
  readonly GovernanceRelationship[],
];

/** What a body sits in, of one kind, given the relationships by which it sits anywhere. */
export function seatsIn<K extends OrganisationKind>(
  kind: K,
  held: readonly GovernanceRelationship[],
  bodies: ReadonlyMap<string, Organisation>,
): Seat<K>[] {
  return [...groupBy(held, ({ to }) => to)].flatMap(([id, by]): Seat<K>[] => {
    const joint = bodies.get(id);
    return joint !== undefined && isBodyOf(joint, kind) ? [[joint, by]] : [];
  });
}
