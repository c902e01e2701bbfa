import type { Organisation } from "../model.js";
import { nameOn } from "../name-in-use.js";
import { countInWords } from "../words/count.js";
import { dayInWords } from "../words/day.js";
import type { Days, Missed } from "./missed.js";
import type { PathChanges } from "./path-changes.js";
import { boundsInWords } from "./read-bounds.js";
import { readCause } from "./read-cause.js";
import { readMissedBetween } from "./read-missed.js";
import type { TraceQuestion } from "./trace.js";

/** A sentence names no more causes than this. */
const MOST_CAUSES = 8;

export interface ChangesAsked {
  readonly question: TraceQuestion;
  readonly from: Organisation;
  readonly to: Organisation | null;
  readonly days: Days;
  /** Which of the two are not in force on both days. */
  readonly missed: readonly Missed[];
}

/** How many lines were kept, lost and gained, what became of the bodies asked about, and what else did it, in sentences. */
export function readPathChanges(
  { question, from, to, days, missed }: ChangesAsked,
  { kept, lost, gained, cut }: PathChanges,
): string {
  const [before, after] = days;
  const goal = to === null ? "wherever answering stops" : nameOn(to, after);
  const regrounded = kept.filter(({ causes }) => causes.length > 0).length;
  const became = readMissedBetween(missed, days);
  const causes = new Set(
    [...lost, ...gained].flatMap((change) => change.causes.map(readCause)),
  );
  for (const sentence of became) causes.delete(sentence);
  const more = causes.size - MOST_CAUSES;
  return [
    `Between ${dayInWords(before)} and ${dayInWords(after)}, of the lines of answering from ${nameOn(from, after)} to ${goal} ${boundsInWords(question)}, ${kept.length} were kept (${regrounded} of them on changed grounds), ${lost.length} lost and ${gained.length} gained.`,
    ...(cut.some((each) => each !== null)
      ? ["There are more lines: these are the shortest."]
      : []),
    ...became,
    ...[...causes].slice(0, MOST_CAUSES),
    ...(more > 0 ? [`And ${countInWords(more, "more cause")}.`] : []),
  ].join(" ");
}
