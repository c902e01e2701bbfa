import { countInWords } from "../words/count.js";
import { listInWords } from "../words/list.js";
import type { TraceQuestion } from "./trace.js";

/** What a question keeps to: through accountability and governance within 6 hops. */
export function boundsInWords({
  through,
  maxHops,
}: Pick<TraceQuestion, "through" | "maxHops">): string {
  const families = listInWords(through.map((family) => family.toLowerCase()));
  return `through ${families} within ${countInWords(maxHops, "hop")}`;
}
