import { holdsAt, type Day } from "../time.js";
import { turningDays } from "../view/turning-days.js";
import { linesIn, type Surroundings } from "./drawn-lines.js";
import { leads } from "./leads.js";
import type { TraceQuestion } from "./trace.js";

/** The days nearest to one on which no line leads from a body to another, on which one does. */
export interface NearestDays {
  /** The last day before it. */
  readonly last: Day | null;
  /** The first day after it. */
  readonly next: Day | null;
}

/** Lines only change on the days when a relationship begins or ends, so only those are tried: backward and forward from the day. */
export function nearestDays(
  question: TraceQuestion,
  ofAnyDate: Surroundings,
  day: Day,
): NearestDays {
  const graph = linesIn(ofAnyDate, question.through);
  const stands = (on: Day): boolean =>
    leads(question, graph, ({ validity }) => holdsAt(validity, on));
  const turns = turningDays(ofAnyDate.relationships).map((turn) => turn.day);
  const before = turns.filter((turn) => turn <= day).map((turn) => turn - 1);
  return {
    last: before.reverse().find(stands) ?? null,
    next: turns.filter((turn) => turn > day).find(stands) ?? null,
  };
}
