import { statusOn } from "../code-resolution.js";
import type { Organisation } from "../model.js";
import type { TakeOver } from "../succession.js";
import type { Day, Validity } from "../time.js";
import { endOf, latestDayOf, startOf, type Turn } from "../turn.js";

/** That a body is not in force on a day: its first day is still to come, or its end is past. */
export interface Absence {
  readonly day: Day;
  readonly turn: Turn;
}

/** A body asked about that is not in force on a day of the question. */
export interface Missed extends Absence {
  readonly body: Organisation;
  /** Of what ended, who took over; of what has yet to begin, from whom it takes over as it begins: the nearest first. */
  readonly takeOvers: readonly TakeOver[];
}

/** The two days of a question: one of them twice, where it is about a single day. */
export type Days = readonly [Day, Day];

/** What has yet to begin on the first of two days, or has ended by the second, or both. */
export function absencesOn(
  validity: Validity,
  [before, after]: Days,
): Absence[] {
  const [start, end] = [startOf(validity), endOf(validity)];
  return [
    ...(start !== null && start.day > before
      ? [{ day: before, turn: start }]
      : []),
    ...(end !== null && end.day <= after ? [{ day: after, turn: end }] : []),
  ];
}

/** Whether succession leads on from a body of a line: from each that had ended by the day, or had yet to begin, as the body asked about had. */
export function leadsOn(
  validity: Validity,
  { day, turn: { edge } }: Absence,
): boolean {
  return statusOn(validity, day) === (edge === "END" ? "ENDED" : "NOT_YET");
}

/** Whether a body may have begun by taking over. What it took over later, it took over as itself, and does not come from. */
export function mayHaveBegunBy(
  succession: Validity,
  successor: Validity,
): boolean {
  const start = startOf(successor);
  return (
    succession.from === null ||
    start === null ||
    succession.from <= latestDayOf(start)
  );
}
