import { statusOn } from "../code-resolution.js";
import type { Organisation } from "../model.js";
import { endOf, isToTheDay, startOf } from "../turn.js";
import { dayOfTurn, turnInWords } from "../words/turn.js";
import type { Day } from "../time.js";
import { countInWords } from "../words/count.js";
import { dayInWords } from "../words/day.js";
import { fewInWords, listInWords } from "../words/list.js";
import type { Cut } from "./explain.js";
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
    `No line of answering is recorded from ${from.name} to ${goal} on ${dayInWords(day)} through ${families} within ${countInWords(question.maxHops, "hop")}.`,
    ...[from, to].flatMap((body) => standingOnDay(body, day)),
    ...cuts.map(readCut),
    ...(truncation === null ? elsewhere(unanswered) : [truncation.reading]),
  ].join(" ");
}

/** What restricted the question, and the nearest line without it. */
export function readCut(cut: Cut): string {
  const { by, hopsNeeded, nearest } = cut;
  const line = readPath(nearest.path, nearest.asOf);
  const hops = countInWords(hopsNeeded, "hop");
  switch (by) {
    case "HOPS":
      return `It takes ${hops}: ${line}`;
    case "DATE":
      return `${days(cut)}${through(cut, ", through ")}, in ${hops}: ${line}`;
    case "FAMILIES":
      return isAnswering(cut)
        ? `${through(cut, "Through ")} there is a line in ${hops}: ${line}`
        : `${through(cut, "Through ")} there is a connection in ${hops}, though no line of answering: ${line}`;
    case "DIRECTION":
      return `A line runs the other way: ${line}`;
  }
}

/** Money and geography connect bodies, but nobody answers by them. */
export function isAnswering({ families }: Cut): boolean {
  return !["FUNDING", "GEOGRAPHY"].some((family) =>
    families.some((each) => each === family),
  );
}

function through({ families, eachAlone }: Cut, before: string): string {
  const names = families.map((family) => family.toLowerCase());
  return names.length === 0
    ? ""
    : `${before}${listInWords(names, eachAlone ? "or" : "and")} too`;
}

function days({ lastDay, nextDay }: Cut): string {
  if (lastDay === null)
    return nextDay === null
      ? ""
      : `A line is first recorded on ${dayInWords(nextDay)}`;
  const last = `A line is last recorded on ${dayInWords(lastDay)}`;
  return nextDay === null ? last : `${last} and next on ${dayInWords(nextDay)}`;
}

/** That a body had ended, or had yet to begin, as exactly as its source says. */
export function standingOnDay(body: Organisation | null, day: Day): string[] {
  if (body === null) return [];
  const { name, validity } = body;
  const status = statusOn(validity, day);
  const [start, end] = [startOf(validity), endOf(validity)];
  if (status === "ENDED" && end !== null)
    return [
      isToTheDay(end)
        ? `${name} had ended: ${dayOfTurn(end)} was its last day.`
        : `${name} had ended, ${turnInWords(end)}.`,
    ];
  if (status !== "NOT_YET" || start === null) return [];
  return [
    start.precision === "BOUND"
      ? `This graph has ${name} only from ${dayOfTurn(start)}: no source gives the day it began.`
      : `${name} had yet to begin, ${turnInWords(start)}.`,
  ];
}

function elsewhere({ from, to, ends, cuts }: Unanswered): string[] {
  if (to === null && cuts.length === 0)
    return [`Answering stops at ${from.name} itself, as far as is recorded.`];
  const names = ends.map(({ organisation }) => organisation.name);
  return names.length === 0
    ? []
    : [`Lines from ${from.name} lead to ${fewInWords(names)} instead.`];
}
