import { groupBy } from "../group-by.js";
import type { LegalProvision, Organisation, Relationship } from "../model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../organisation-kinds.js";
import type { RelationshipKind } from "../relationship-kinds.js";
import { endsOf, type Tie } from "./ties.js";

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

/** A provision of the seed that has bodies of a kind nominate a member too. No rule draws it: no source says which bodies they are. */
interface Undrawn {
  readonly provision: string;
  /** Null: of a kind that no relationship of nomination may lead from. */
  readonly nominators: OrganisationKind | null;
}

interface Makeup {
  readonly seats: readonly Seat[];
  readonly undrawn: readonly Undrawn[];
  /** What of its membership the graph does not hold. */
  readonly missing: string;
}

/**
 * The relationships that say who makes up a body. A partnership is made of bodies. A board is made of people, who are not in
 * the graph: only the bodies that have a say in who they are, and those of them alone that a source or a rule ties to the board.
 */
const MAKEUP: Readonly<Partial<Record<OrganisationKind, Makeup>>> = {
  INTEGRATED_CARE_BOARD: {
    seats: [
      {
        by: "NOMINATES_TO",
        direction: "IN",
        reading: "has at least one member nominated jointly by",
      },
      {
        by: "APPOINTED_BY",
        direction: "OUT",
        reading: "has a post appointed by",
      },
      { by: "ESTABLISHED_BY", direction: "OUT", reading: "is established by" },
    ],
    undrawn: [
      { provision: "E044", nominators: "TRUST" },
      { provision: "E045", nominators: null },
    ],
    missing: "Who sits on it is not in this graph, which holds no people.",
  },
  INTEGRATED_CARE_PARTNERSHIP: {
    seats: [
      { by: "MEMBER_OF", direction: "IN", reading: "has as members" },
      { by: "ESTABLISHED_BY", direction: "OUT", reading: "is established by" },
    ],
    undrawn: [],
    missing:
      "Who sits for them is not in this graph, which holds no people; others that the partnership appoints are in it only where a source names them.",
  },
};

export function missingMembers({ kind }: Organisation): string {
  return MAKEUP[kind]?.missing ?? "";
}

/** The provisions to read for `undrawnMembers`. */
export const UNDRAWN_PROVISIONS: readonly string[] = Object.values(
  MAKEUP,
).flatMap(({ undrawn }) => undrawn.map(({ provision }) => provision));

/** What law says of those that make up a body, where no relationship does. */
export function undrawnMembers(
  { kind }: Organisation,
  members: readonly MembersOfKind[],
  provisions: readonly LegalProvision[],
): LegalProvision[] {
  const nominators = new Set<OrganisationKind | null>(
    members.filter(({ by }) => by === "NOMINATES_TO").map((one) => one.kind),
  );
  const undrawn = (MAKEUP[kind]?.undrawn ?? [])
    .filter((one) => !nominators.has(one.nominators))
    .map(({ provision }) => provision);
  return provisions.filter(({ id }) => undrawn.includes(id));
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
        return [{ kind, by, reading, ...endsOf(group) }];
      });
    },
  );
}
