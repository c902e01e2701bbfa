import type { Organisation } from "../model.js";
import type { Day } from "../time.js";
import { countInWords } from "../words/count.js";
import { dayInWords } from "../words/day.js";
import type { PathChanges } from "./path-changes.js";
import { readCause } from "./read-cause.js";

/** A sentence names no more causes than this. */
const MOST_CAUSES = 8;

/** How many lines were kept, lost and gained, and what did it, in sentences. */
export function readPathChanges(
  from: Organisation,
  { kept, lost, gained, cut }: PathChanges,
  [before, after]: readonly [Day, Day],
): string {
  const regrounded = kept.filter(({ causes }) => causes.length > 0).length;
  const causes = new Set(
    [...lost, ...gained].flatMap((change) => change.causes.map(readCause)),
  );
  const more = causes.size - MOST_CAUSES;
  return [
    `Between ${dayInWords(before)} and ${dayInWords(after)}, of the lines of answering from ${from.name}, ${kept.length} were kept (${regrounded} of them on changed grounds), ${lost.length} lost and ${gained.length} gained.`,
    ...(cut.some((each) => each !== null)
      ? ["There are more lines: these are the shortest."]
      : []),
    ...[...causes].slice(0, MOST_CAUSES),
    ...(more > 0 ? [`And ${countInWords(more, "more cause")}.`] : []),
  ].join(" ");
}
