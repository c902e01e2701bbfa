import { bodyCitedAs } from "../citation/cited-as.js";
import type { Organisation } from "../model.js";
import type { Day } from "../time.js";
import { countInWords } from "../words/count.js";
import type { Path } from "./path.js";
import { readPath } from "./read-path.js";
import type { Trace, TraceQuestion } from "./trace.js";

/** How many lines there are, where a bound ended the search. */
const BOUNDS = {
  PATHS: "more than",
  WORK: "at least",
  BODIES: "at least",
} as const;

/** A line in words, with the ids of the relationships that lead its hops. */
export function pathCitedAs(path: Path, day: Day): string {
  const ids = path.hops.map(({ relationships }) => relationships[0].id);
  return `${readPath(path, day).slice(0, -1)} (${ids.join(", ")})`;
}

/** A trace as it was asked, and how many lines it found. */
export function traceCitedAs(
  { through, maxHops }: TraceQuestion,
  from: Organisation,
  to: Organisation | null,
  { paths, cut }: Trace,
): string {
  const goal = to === null ? "wherever answering stops" : bodyCitedAs(to);
  const families = through.map((family) => family.toLowerCase()).join(", ");
  const lines = countInWords(paths.length, "line");
  const some = cut === null ? lines : `${BOUNDS[cut]} ${lines}`;
  const found = paths.length === 0 ? "No line" : some;
  return `${found} of answering from ${bodyCitedAs(from)} to ${goal} through ${families} within ${countInWords(maxHops, "hop")}`;
}
