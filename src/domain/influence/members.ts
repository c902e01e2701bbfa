import { groupBy } from "../group-by.js";
import type { Organisation, Relationship } from "../model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../organisation-kinds.js";
import type { RelationshipKind } from "../relationship-kinds.js";
import { endsOf } from "./laws.js";
import type { Tie } from "./ties.js";

/** Bodies of one kind that have one kind of say in who makes up another. */
export interface MembersOfKind {
  readonly kind: OrganisationKind;
  /** By which kind of relationship. */
  readonly by: RelationshipKind;
  /** As a sentence has it after the name of the body: has as members. */
  readonly reading: string;
  /** Each once, by name. */
  readonly others: readonly Organisation[];
  readonly relationships: readonly Relationship[];
}

interface Seat {
  readonly by: RelationshipKind;
  readonly direction: Tie["direction"];
  readonly reading: string;
}

interface Makeup {
  readonly seats: readonly Seat[];
  /** What of its membership the graph does not hold. */
  readonly missing: string;
}

/**
 * The relationships that say who makes up a body. A partnership is made of bodies. A board is made of people, who are not in
 * the graph: only the bodies that have a say in who they are.
 */
const MAKEUP: Readonly<Partial<Record<OrganisationKind, Makeup>>> = {
  INTEGRATED_CARE_BOARD: {
    seats: [
      {
        by: "NOMINATES_TO",
        direction: "IN",
        reading: "has a member jointly nominated by",
      },
      {
        by: "APPOINTED_BY",
        direction: "OUT",
        reading: "has a post appointed by",
      },
    ],
    missing: "Who sits on it is not in this graph, which holds no people.",
  },
  INTEGRATED_CARE_PARTNERSHIP: {
    seats: [
      { by: "MEMBER_OF", direction: "IN", reading: "has as members" },
      { by: "ESTABLISHED_BY", direction: "OUT", reading: "is established by" },
    ],
    missing:
      "Who sits for them is not in this graph, which holds no people; others that the partnership appoints are in it only where a source names them.",
  },
};

export function missingMembers({ kind }: Organisation): string {
  return MAKEUP[kind]?.missing ?? "";
}

/** By kind of relationship, then by kind of body. */
export function membersOf(
  body: Organisation,
  ties: readonly Tie[],
): MembersOfKind[] {
  return (MAKEUP[body.kind]?.seats ?? []).flatMap(
    ({ by, direction, reading }) => {
      const seated = ties.filter(
        (tie) => tie.relationship.kind === by && tie.direction === direction,
      );
      const kinds = groupBy(seated, ({ other }) => other.kind);
      return organisationKinds.flatMap((kind): MembersOfKind[] => {
        const group = kinds.get(kind);
        if (group === undefined) return [];
        const ends = endsOf(group.map((tie) => ({ tie })));
        return [{ kind, by, reading, ...ends }];
      });
    },
  );
}
