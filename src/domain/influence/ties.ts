import type { Organisation, Relationship } from "../model.js";
import {
  familyOf,
  relationshipKinds,
  type RelationshipFamily,
  type RelationshipKind,
} from "../relationship-kinds.js";

/** A relationship seen from one of its ends. */
export interface Tie {
  readonly relationship: Relationship;
  /** OUT: the body is *from*. IN: it is *to*. */
  readonly direction: "OUT" | "IN";
  readonly other: Organisation;
}

/** What stands around some bodies. */
export interface Surroundings {
  readonly bodies: readonly Organisation[];
  readonly relationships: readonly Relationship[];
}

/** The relationships of one body, in the order given. */
export function tiesOf(
  { id }: Organisation,
  { bodies, relationships }: Surroundings,
): Tie[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return relationships.flatMap((relationship): Tie[] => {
    if (relationship.from !== id && relationship.to !== id) return [];
    const direction = relationship.from === id ? "OUT" : "IN";
    const other = byId.get(
      direction === "OUT" ? relationship.to : relationship.from,
    );
    return other === undefined ? [] : [{ relationship, direction, other }];
  });
}

export interface TieCount {
  readonly kind: RelationshipKind;
  readonly family: RelationshipFamily;
  readonly outgoing: number;
  readonly incoming: number;
}

/** How many there are of each kind, in the order of the table of kinds. */
export function countTies(ties: readonly Tie[]): TieCount[] {
  return relationshipKinds.flatMap((kind) => {
    const ofKind = ties.filter(
      ({ relationship }) => relationship.kind === kind,
    );
    const outgoing = ofKind.filter(({ direction }) => direction === "OUT");
    return ofKind.length === 0
      ? []
      : [
          {
            kind,
            family: familyOf(kind),
            outgoing: outgoing.length,
            incoming: ofKind.length - outgoing.length,
          },
        ];
  });
}
