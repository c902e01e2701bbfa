import {
  beganBetween,
  endedBetween,
  type Lasting,
} from "../../../domain/view/compare.js";
import type { SeenView } from "../../../graphql/view/seen-view.js";

/** Whether it is in one of the two days of a view alone; null: in both, or no day is compared. */
export function changeOf(
  lasting: Lasting,
  { comparison }: Pick<SeenView, "comparison">,
): "BEGAN" | "ENDED" | null {
  if (comparison === null) return null;
  if (beganBetween(lasting, comparison.days)) return "BEGAN";
  return endedBetween(lasting, comparison.days) ? "ENDED" : null;
}
