import { bodyCitedAs } from "../cited-as.js";
import type { Organisation } from "../model.js";
import type { Path } from "./path.js";
import { readPath } from "./read-path.js";
import type { TraceQuestion } from "./trace.js";

/** A line in words, with the ids of the relationships that lead its hops. */
export function pathCitedAs(path: Path): string {
  const ids = path.hops.map(({ relationships }) => relationships[0].id);
  return `${readPath(path).slice(0, -1)} (${ids.join(", ")})`;
}

/** A trace as it was asked. */
export function traceCitedAs(
  { through, maxHops }: TraceQuestion,
  from: Organisation,
  to: Organisation | null,
  pathCount: number,
): string {
  const goal = to === null ? "wherever answering stops" : bodyCitedAs(to);
  const families = through.map((family) => family.toLowerCase()).join(", ");
  const lines = pathCount === 1 ? "1 line" : `${pathCount} lines`;
  return `${lines} of answering from ${bodyCitedAs(from)} to ${goal} through ${families} within ${maxHops} hops`;
}
