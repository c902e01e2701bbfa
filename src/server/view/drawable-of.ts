import type { Drawable } from "../../picture/index.js";
import type { SeenComparison, SeenView } from "../../graphql/view/seen-view.js";
import { nameOn } from "../../domain/name-in-use.js";
import { holdsAt } from "../../domain/time.js";
import { RELATIONSHIP_KINDS } from "../../domain/relationship-kinds.js";

/** A view as pictures take it. */
export function drawableOf({
  root,
  nodes,
  edges,
  comparison,
}: SeenView): Drawable {
  return {
    root: { id: root.record.id, nameOnDay: nameOn(root.record, root.asOf) },
    nodes: nodes.map(({ node, body: { record, asOf } }) => ({
      ...node,
      organisation: { ...record, inForce: holdsAt(record.validity, asOf) },
    })),
    edges: edges.map(({ record: { id, family, kind, from, to } }) => ({
      id,
      family,
      reads: RELATIONSHIP_KINDS[kind].reads[0],
      from: { id: from },
      to: { id: to },
    })),
    comparison: comparison === null ? null : changesIn(comparison),
  };
}

function changesIn(comparison: SeenComparison): Drawable["comparison"] {
  const recordsOf = <T>(all: readonly { readonly record: T }[]) =>
    all.map(({ record }) => record);
  return {
    bodiesBegan: recordsOf(comparison.bodiesBegan),
    bodiesEnded: recordsOf(comparison.bodiesEnded),
    relationshipsBegan: recordsOf(comparison.relationshipsBegan),
    relationshipsEnded: recordsOf(comparison.relationshipsEnded),
  };
}
