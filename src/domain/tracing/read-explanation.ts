import { statusOn } from "../code-resolution.js";
import { dayInWords } from "../day-in-words.js";
import type { Organisation } from "../model.js";
import type { Day } from "../time.js";
import type { Cut } from "./explain.js";
import { fewInWords, hopsInWords, listInWords } from "./in-words.js";
import { readPath } from "./read-path.js";
import type { End, TraceQuestion } from "./trace.js";
import type { Truncation } from "./truncation.js";

export interface Unanswered {
  readonly question: TraceQuestion;
  readonly from: Organisation;
  readonly to: Organisation | null;
  readonly day: Day;
  readonly cuts: readonly Cut[];
  /** Where the lines of the first body stop instead. */
  readonly ends: readonly End[];
  /** What a bound left out: lines may be there all the same. */
  readonly truncation: Truncation | null;
}

/** Why there is no line, in sentences: what was asked, what cut it, and where lines lead instead. */
export function readExplanation(unanswered: Unanswered): string {
  const { question, from, to, day, cuts, truncation } = unanswered;
  const goal = to === null ? "any body where answering stops" : to.name;
  const families = listInWords(
    question.through.map((family) => family.toLowerCase()),
  );
  return [
    `No line of answering is recorded from ${from.name} to ${goal} on ${dayInWords(day)} through ${families} within ${hopsInWords(question.maxHops)}.`,
    ...[from, to].flatMap((body) => standing(body, day)),
    ...cuts.map(readCut),
    ...(truncation === null ? elsewhere(unanswered) : [truncation.reading]),
  ].join(" ");
}

/** What restricted the question, and the nearest line without it. */
export function readCut({
  by,
  hopsNeeded,
  families,
  lastDay,
  nextDay,
  nearest,
}: Cut): string {
  const line = readPath(nearest.path);
  switch (by) {
    case "HOPS":
      return `It takes ${hopsInWords(hopsNeeded)}: ${line}`;
    case "DATE":
      return `${days(lastDay, nextDay)}: ${line}`;
    case "FAMILIES":
      return `Through ${listInWords(
        families.map((family) => family.toLowerCase()),
        "or",
      )} too there would be a way in ${hopsInWords(hopsNeeded)}: ${line}`;
    case "DIRECTION":
      return `A line runs the other way: ${line}`;
  }
}

function days(last: Day | null, next: Day | null): string {
  return [
    ...(last === null
      ? []
      : [`A line is last recorded on ${dayInWords(last)}`]),
    ...(next === null
      ? []
      : [
          last === null
            ? `A line is first recorded on ${dayInWords(next)}`
            : `next on ${dayInWords(next)}`,
        ]),
  ].join(", ");
}

function standing(body: Organisation | null, day: Day): string[] {
  if (body === null) return [];
  const { name, validity } = body;
  const status = statusOn(validity, day);
  if (status === "ENDED" && validity.to !== null)
    return [
      `${name} had ended: its last day was ${dayInWords(validity.to - 1)}.`,
    ];
  return status === "NOT_YET" && validity.from !== null
    ? [`${name} began only on ${dayInWords(validity.from)}.`]
    : [];
}

function elsewhere({ from, to, ends, cuts }: Unanswered): string[] {
  if (to === null && cuts.length === 0)
    return [`Answering stops at ${from.name} itself, as far as is recorded.`];
  const names = ends.map(({ organisation }) => organisation.name);
  return names.length === 0
    ? []
    : [`Lines from ${from.name} lead to ${fewInWords(names)} instead.`];
}
