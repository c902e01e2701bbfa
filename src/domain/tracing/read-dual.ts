import { nameOn } from "../name-in-use.js";
import type { Organisation } from "../model.js";
import type { Day } from "../time.js";
import { countInWords } from "../words/count.js";
import { dayInWords } from "../words/day.js";
import { fewInWords } from "../words/list.js";
import type { DualAccountability, Side } from "./dual.js";
import type { Parting } from "./partings.js";
import type { Missed } from "./missed.js";
import { boundsInWords } from "./read-bounds.js";
import { readMissed } from "./read-missed.js";
import { readPath } from "./read-path.js";
import type { TraceQuestion } from "./trace.js";

export interface DualAsked {
  readonly of: Organisation;
  readonly asOf: Day;
  readonly question: Pick<TraceQuestion, "through" | "maxHops">;
  readonly dual: DualAccountability;
  /** The body, where it is not in force on the day. */
  readonly missed: readonly Missed[];
}

/** Whom a body answers to on each side, by which line, and where the lines part, in sentences. */
export function readDual({
  of,
  asOf: day,
  question,
  dual: { national, local, partings },
  missed,
}: DualAsked): string {
  const [parting] = partings;
  return [
    `${nameOn(of, day)}, on ${dayInWords(day)}, ${boundsInWords(question)}.`,
    ...readMissed(missed),
    readSide(national, "On the national side", "Parliament", day),
    readSide(local, "On the local side", "any electors", day),
    ...(parting === undefined ? [] : [readParting(parting, day)]),
  ].join(" ");
}

/** Names the nearest ends; those further on are counted. */
function readSide(
  { ends, path }: Side,
  side: string,
  goal: string,
  day: Day,
): string {
  if (path === null) return `${side}, no line to ${goal} is recorded.`;
  const near = ends.filter(({ hops }) => hops === path.hops.length);
  const further = ends.length - near.length;
  const names = near.map(({ organisation }) => nameOn(organisation, day));
  const more = further === 0 ? "" : `, and further on to ${further} more`;
  return `${side}, it answers in ${countInWords(path.hops.length, "hop")} to ${fewInWords(names)}${more}: ${readPath(path, day)}`;
}

/** What leads to one side alone comes first: there the lines part. */
function readParting({ body, national, local }: Parting, day: Day): string {
  const both = national.filter((each) => local.includes(each));
  const ways: readonly (readonly [string, readonly Organisation[]])[] = [
    ["to Parliament alone by", national.filter((one) => !both.includes(one))],
    ["to electors alone by", local.filter((one) => !both.includes(one))],
    ["to both by", both],
  ];
  const told = ways
    .filter(([, bodies]) => bodies.length > 0)
    .map(([towards, bodies]) => {
      const names = bodies.map((each) => nameOn(each, day));
      return `${towards} ${fewInWords(names)}`;
    });
  return `The lines part at ${nameOn(body, day)}: ${told.join("; ")}.`;
}
