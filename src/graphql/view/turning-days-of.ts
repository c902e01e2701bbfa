import {
  turningDays,
  type TurningDay,
} from "../../domain/view/turning-days.js";
import type { GraphReader } from "../../store/graph-store.js";
import { around } from "../whole/around.js";
import { followedBy } from "./find-view.js";
import type { SeenView } from "./seen-view.js";

/** The days on which the root of a view, or a relationship of it, began or ended: one call to the store. */
export async function turningDaysOf(
  { root: { record }, asked }: SeenView,
  store: GraphReader,
): Promise<TurningDay[]> {
  const { relationships } = await around(store, {
    roots: [record.id],
    ways: [followedBy(asked)],
    hops: 1,
  });
  return turningDays([record, ...relationships]);
}
