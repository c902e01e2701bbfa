import { eachOnce } from "../each-once.js";
import type { Source } from "../model.js";
import { byId } from "../text-order.js";
import type { Day } from "../time.js";
import { dayInWords } from "../words/day.js";

export interface Cited {
  /** What is cited, in words: a body with its id, a path, a figure. */
  readonly what: string;
  /** The day asked for. Null where what is cited has a date of its own, as a figure has its financial year, or tells its own days. */
  readonly asOf: Day | null;
  readonly datasetVersion: string;
  readonly sources: readonly Source[];
}

/** So many characters of a version tell it from any other, and a reader can copy them. */
const ENOUGH = 12;

/** A text to paste in a paper: what, on which day, from which data, by which sources. The same for the same things cited, in whatever order sources come. */
export function citation({
  what,
  asOf,
  datasetVersion,
  sources,
}: Cited): string {
  const day = asOf === null ? "" : `, as of ${dayInWords(asOf)}`;
  return oneLine(
    `${what}${day}. placegraph, dataset ${datasetVersion.slice(0, ENOUGH)}. ${sourcesInWords(sources)}`,
  );
}

function sourcesInWords(sources: readonly Source[]): string {
  const each = eachOnce(sources);
  if (each.length === 0) return "Sources: none.";
  const cited = each.sort(byId).map(sourceInWords).join("; ");
  return `${each.length === 1 ? "Source" : "Sources"}: ${cited}.`;
}

/** What is recorded of a source whose publisher nobody told. */
export const NOT_STATED = "not stated";

/**
 * Title, publisher, date no more exactly than the source gives it, address: those of them that are known. What was not read has
 * a title alone, and so does not look like a publication.
 */
function sourceInWords(source: Source): string {
  const { title, publisher, date, datePrecision, url } = source;
  const known = [
    ...(publisher === NOT_STATED ? [] : [publisher]),
    ...(date === null ? [] : [dayInWords(date, datePrecision)]),
    ...(url === null ? [] : [url]),
  ];
  return [title, ...known].join(", ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
