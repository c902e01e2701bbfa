import { eachOnce } from "../each-once.js";
import type { Organisation, Relationship } from "../model.js";
import {
  familyOf,
  relationshipKinds,
  type RelationshipFamily,
  type RelationshipKind,
} from "../relationship-kinds.js";
import type { Surroundings } from "../surroundings.js";
import { byId, byName } from "../text-order.js";

/** A relationship seen from one of its ends. */
export interface Tie {
  readonly relationship: Relationship;
  /** OUT: the body is *from*. IN: it is *to*. */
  readonly direction: "OUT" | "IN";
  readonly other: Organisation;
}

/** The relationships of one body, in the order given. */
export function tiesOf(
  { id }: Organisation,
  { bodies, relationships }: Surroundings,
): Tie[] {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  return relationships.flatMap((relationship): Tie[] => {
    if (relationship.from !== id && relationship.to !== id) return [];
    const direction = relationship.from === id ? "OUT" : "IN";
    const other = bodyOf.get(
      direction === "OUT" ? relationship.to : relationship.from,
    );
    return other === undefined ? [] : [{ relationship, direction, other }];
  });
}

/** The bodies at the other ends of some ties, each once, by name, and the relationships there. */
export function endsOf(ties: readonly Tie[]): {
  readonly others: readonly Organisation[];
  readonly relationships: readonly Relationship[];
} {
  return {
    others: eachOnce(ties.map(({ other }) => other)).sort(byName),
    relationships: eachOnce(ties.map((tie) => tie.relationship)).sort(byId),
  };
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
