import type { Organisation } from "../model.js";
import type { Day } from "../time.js";
import { countInWords } from "../words/count.js";
import { dayInWords } from "../words/day.js";
import { fewInWords, listInWords } from "../words/list.js";
import type { Cut } from "./explain.js";
import { nameOn } from "../name-in-use.js";
import type { RelationshipFamily } from "../relationship-kinds.js";
import type { Path } from "./path.js";
import { readMissed } from "./read-missed.js";
import { boundsInWords } from "./read-bounds.js";
import { readPath } from "./read-path.js";
import type { Missed } from "./missed.js";
import type { End, TraceQuestion } from "./trace.js";
import type { Truncation } from "./truncation.js";

export interface Unanswered {
  readonly question: TraceQuestion;
  readonly from: Organisation;
  readonly to: Organisation | null;
  readonly day: Day;
  /** Which of the two are not in force on the day. */
  readonly missed: readonly Missed[];
  readonly cuts: readonly Cut[];
  /** Where the lines of the first body stop instead. */
  readonly ends: readonly End[];
  /** What a bound left out: lines may be there all the same. */
  readonly truncation: Truncation | null;
}

/** Why there is no line, in sentences: what was asked, what cut it, and where lines lead instead. */
export function readExplanation(unanswered: Unanswered): string {
  const { question, from, to, day, missed, cuts, truncation } = unanswered;
  const goal = to === null ? "any body where answering stops" : nameOn(to, day);
  return [
    `No line of answering is recorded from ${nameOn(from, day)} to ${goal} on ${dayInWords(day)} ${boundsInWords(question)}.`,
    ...readMissed(missed),
    ...cuts.map(readCut),
    ...(truncation === null ? elsewhere(unanswered) : [truncation.reading]),
  ].join(" ");
}

/** What restricted the question, and the nearest line without it. */
export function readCut(cut: Cut): string {
  const { by, hopsNeeded, nearest } = cut;
  const line = readPath(nearest.path, nearest.asOf);
  const hops = countInWords(hopsNeeded, "hop");
  const what = isAnswering(cut)
    ? called(cut)
    : `${called(cut)}, though no line of answering,`;
  switch (by) {
    case "HOPS":
      return `There is ${what} of ${hops}: ${line}`;
    case "DATE":
      return `${days(cut)}${through(cut, ", through ")}, in ${hops}: ${line}`;
    case "FAMILIES":
      return `${through(cut, "Through ")} there is ${what} of ${hops}: ${line}`;
    case "DIRECTION":
      return `${upperFirst(what)} runs the other way: ${line}`;
  }
}

/** Money and geography connect bodies, but nobody answers by them. */
export function isAnswering({ nearest: { path } }: Cut): boolean {
  return !runsThrough(path, ["FUNDING", "GEOGRAPHY"]);
}

function runsThrough(
  { hops }: Path,
  families: readonly RelationshipFamily[],
): boolean {
  return hops.some(({ relationships: [{ family }] }) =>
    families.includes(family),
  );
}

/** What a path is called: a body that was succeeded did not answer by that. */
function called({ nearest: { path } }: Cut): string {
  if (runsThrough(path, ["FUNDING", "GEOGRAPHY"])) return "a connection";
  return runsThrough(path, ["SUCCESSION"]) ? "a way by succession" : "a line";
}

function through({ families, eachAlone }: Cut, before: string): string {
  const names = families.map((family) => family.toLowerCase());
  return names.length === 0
    ? ""
    : `${before}${listInWords(names, eachAlone ? "or" : "and")} too`;
}

function days(cut: Cut): string {
  const { lastDay, nextDay } = cut;
  const it = upperFirst(called(cut));
  if (lastDay === null)
    return nextDay === null
      ? ""
      : `${it} is first recorded on ${dayInWords(nextDay)}`;
  const last = `${it} is last recorded on ${dayInWords(lastDay)}`;
  return nextDay === null ? last : `${last} and next on ${dayInWords(nextDay)}`;
}

function elsewhere({ from, to, day, ends, cuts }: Unanswered): string[] {
  if (to === null && cuts.length === 0)
    return [
      `Answering stops at ${nameOn(from, day)} itself, as far as is recorded.`,
    ];
  const names = ends.map(({ organisation }) => nameOn(organisation, day));
  return names.length === 0
    ? []
    : [`Lines from ${nameOn(from, day)} lead to ${fewInWords(names)} instead.`];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
