import { groupBy } from "../group-by.js";
import type { LegalProvision, Organisation, Relationship } from "../model.js";
import {
  RELATIONSHIP_KINDS,
  relationshipKinds,
  type RelationshipKind,
} from "../relationship-kinds.js";
import { compareText } from "../text-order.js";
import { standingIn, type Standing } from "./standing.js";
import { endsOf, type Tie } from "./ties.js";

/**
 * What one provision gives a body, by one kind of relationship: a power over others, or a duty towards them. Practice beside the law is
 * among them, and its provision says that it is no statute.
 */
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
      const reading = readingOf(kind, direction, standing);
      return [
        {
          kind,
          direction,
          basis,
          reading,
          ...endsOf(group.map(({ tie }) => tie)),
        },
      ];
    })
    .sort(compareLaws);
}

/** How a kind reads from the end that has a duty by it, where the table of kinds says what is and not what must be. */
const DUTIES: Readonly<Partial<Record<RelationshipKind, string>>> = {
  ESTABLISHED_BY: "must establish",
};

/** How a kind of relationship reads from one of its ends. */
function readingOf(
  kind: RelationshipKind,
  direction: Tie["direction"],
  standing: Standing,
): string {
  const duty = standing === "DUTY" ? DUTIES[kind] : undefined;
  if (duty !== undefined) return duty;
  const [forward, backward] = RELATIONSHIP_KINDS[kind].reads;
  return direction === "OUT" ? forward : backward;
}

function compareLaws(a: LawOfBody, b: LawOfBody): number {
  return (
    relationshipKinds.indexOf(a.kind) - relationshipKinds.indexOf(b.kind) ||
    compareText(a.basis.id, b.basis.id) ||
    compareText(a.direction, b.direction)
  );
}
