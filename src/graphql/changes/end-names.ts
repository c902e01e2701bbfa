import type { EndNames } from "../../domain/changes/read-relationship-change.js";
import { nameOn } from "../../domain/name-in-use.js";
import type { Context } from "../context.js";
import {
  dayShown,
  type SeenAmountChange,
  type SeenRelationshipChange,
} from "./seen-change.js";

/** The names in use at the two ends, on the day that the change is shown on. */
export async function endNames(
  seen: SeenRelationshipChange | SeenAmountChange,
  { related }: Context,
): Promise<EndNames> {
  const asOf = dayShown(seen);
  const { record } = seen.change;
  const [from, to] = await Promise.all([
    related.organisation(record.from, { asOf }),
    related.organisation(record.to, { asOf }),
  ]);
  return { from: nameOn(from.record, asOf), to: nameOn(to.record, asOf) };
}
