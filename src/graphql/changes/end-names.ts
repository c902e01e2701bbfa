import type { EndNames } from "../../domain/changes/read-relationship-change.js";
import { nameOn } from "../../domain/name-in-use.js";
import { bothKnown, whenKnown, type Awaitable } from "../../at-hand.js";
import type { Context } from "../context.js";
import {
  dayShown,
  type SeenAmountChange,
  type SeenRelationshipChange,
} from "./seen-change.js";

/** The names in use at the two ends, on the day that the change is shown on. */
export function endNames(
  seen: SeenRelationshipChange | SeenAmountChange,
  { related }: Context,
): Awaitable<EndNames> {
  const asOf = dayShown(seen);
  const { record } = seen.change;
  const ends = bothKnown(
    related.organisation(record.from, { asOf }),
    related.organisation(record.to, { asOf }),
  );
  return whenKnown(ends, ([from, to]) => ({
    from: nameOn(from.record, asOf),
    to: nameOn(to.record, asOf),
  }));
}
