import { byName } from "../by-name.js";
import { groupBy } from "../group-by.js";
import type { LegalProvision, Organisation, Relationship } from "../model.js";
import {
  RELATIONSHIP_KINDS,
  relationshipKinds,
  type RelationshipKind,
} from "../relationship-kinds.js";
import { byId, compareText } from "../text-order.js";
import { standingIn, type Standing } from "./standing.js";
import type { Tie } from "./ties.js";

/** What one provision gives a body, by one kind of relationship: a power over others, or a duty towards them. */
export interface LawOfBody {
  readonly kind: RelationshipKind;
  readonly direction: Tie["direction"];
  readonly basis: LegalProvision;
  /** As a sentence has it after the name of the body: must be had regard to by. */
  readonly reading: string;
  /** At the other ends, each once, by name. */
  readonly others: readonly Organisation[];
  readonly relationships: readonly Relationship[];
}

/** The powers, or the duties, that provisions give a body: by kind of relationship, then by provision. */
export function lawsOf(ties: readonly Tie[], standing: Standing): LawOfBody[] {
  const grounded = ties.flatMap((tie) => {
    const { basis, kind } = tie.relationship;
    return basis === null || standingIn(tie) !== standing
      ? []
      : [{ tie, basis, kind, direction: tie.direction }];
  });
  const groups = groupBy(
    grounded,
    ({ basis, kind, direction }) => `${kind} ${direction} ${basis.id}`,
  );
  return [...groups.values()]
    .flatMap((group): LawOfBody[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { basis, kind, direction } = first;
      const reading = readingOf(kind, direction);
      return [{ kind, direction, basis, reading, ...endsOf(group) }];
    })
    .sort(compareLaws);
}

/** How a kind of relationship reads from one of its ends. */
export function readingOf(
  kind: RelationshipKind,
  direction: Tie["direction"],
): string {
  const [forward, backward] = RELATIONSHIP_KINDS[kind].reads;
  return direction === "OUT" ? forward : backward;
}

/** The bodies at the other ends of some ties, each once, by name, and the relationships there. */
export function endsOf(group: readonly { readonly tie: Tie }[]): {
  readonly others: readonly Organisation[];
  readonly relationships: readonly Relationship[];
} {
  const others = new Map(group.map(({ tie }) => [tie.other.id, tie.other]));
  const lines = new Map(
    group.map(({ tie: { relationship } }) => [relationship.id, relationship]),
  );
  return {
    others: [...others.values()].sort(byName),
    relationships: [...lines.values()].sort(byId),
  };
}

function compareLaws(a: LawOfBody, b: LawOfBody): number {
  return (
    relationshipKinds.indexOf(a.kind) - relationshipKinds.indexOf(b.kind) ||
    compareText(a.basis.id, b.basis.id) ||
    compareText(a.direction, b.direction)
  );
}
