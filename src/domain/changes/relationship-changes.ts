import type { Relationship } from "../model.js";
import type { Day } from "../time.js";
import { endOf, startOf } from "../turn.js";
import type { RelationshipChange } from "./change.js";
import { relationshipOn } from "./day-graph.js";

/** Whether a relationship began or ended between two days. */
export function changesOfRelationship(
  record: Relationship,
  days: readonly [Day, Day],
): RelationshipChange[] {
  const [before, after] = days.map((day) => relationshipOn(record, day));
  if ((before == null) === (after == null)) return [];
  const at = before == null ? startOf(record.validity) : endOf(record.validity);
  if (at === null) return [];
  const kind = before == null ? "RELATIONSHIP_BEGAN" : "RELATIONSHIP_ENDED";
  const amounts = (before ?? after)?.amounts ?? [];
  return [{ kind, id: record.id, record, at, amounts }];
}
