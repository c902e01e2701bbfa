import { dayInWords } from "../day-in-words.js";
import type { Organisation } from "../model.js";
import type { Day } from "../time.js";
import type { DualAccountability, Parting, Side } from "./dual.js";
import { fewInWords, hopsInWords } from "./in-words.js";
import { readPath } from "./read-path.js";

/** Whom a body answers to on each side, by which line, and where the lines part, in sentences. */
export function readDual(
  from: Organisation,
  { national, local, partings }: DualAccountability,
  day: Day,
): string {
  const [parting] = partings;
  return [
    `${from.name}, as of ${dayInWords(day)}.`,
    readSide(from, national, "On the national side", "Parliament"),
    readSide(from, local, "On the local side", "any electors"),
    ...(parting === undefined ? [] : [readParting(parting)]),
  ].join(" ");
}

function readSide(
  from: Organisation,
  { ends, path }: Side,
  side: string,
  goal: string,
): string {
  if (path === null)
    return `${side}, no line from ${from.name} to ${goal} is recorded.`;
  const names = ends.map(({ organisation }) => organisation.name);
  return `${side}, ${from.name} answers in ${hopsInWords(path.hops.length)} or more to ${fewInWords(names)}: ${readPath(path)}`;
}

function readParting({ body, national, local }: Parting): string {
  const names = (bodies: readonly Organisation[]) =>
    fewInWords(bodies.map(({ name }) => name));
  return `The lines part at ${body.name}: towards Parliament by ${names(national)}; towards electors by ${names(local)}.`;
}
