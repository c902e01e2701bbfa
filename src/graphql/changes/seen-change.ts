import type {
  AmountChange,
  BodyChange,
  Change,
  RelationshipChange,
} from "../../domain/changes/change.js";
import type { Day } from "../../domain/time.js";

/** A change with the two days that it lies between. */
export interface SeenChange<C extends Change = Change> {
  readonly change: C;
  readonly from: Day;
  readonly to: Day;
}

export type SeenBodyChange = SeenChange<BodyChange>;
export type SeenRelationshipChange = SeenChange<RelationshipChange>;
export type SeenAmountChange = SeenChange<AmountChange>;

/** The day to show what changed on: what ended is in the graph of the first day only. */
export function dayShown({ change, from, to }: SeenChange): Day {
  return change.kind === "BODY_ENDED" || change.kind === "RELATIONSHIP_ENDED"
    ? from
    : to;
}
