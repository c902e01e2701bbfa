import { listInWords } from "../count-in-words.js";
import { lawInWords } from "../law-in-words.js";
import type { FundingAmount, Identifier } from "../model.js";
import { nameOn } from "../name-in-use.js";
import { poundsInWords } from "../pounds-in-words.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import type { AmountChange, BodyChange, RelationshipChange } from "./change.js";
import { lastOrFirstInWords, whenInWords, type Moment } from "./moment.js";

/** The bodies at the ends of a relationship, by the names in use on the day it is told for. */
export interface EndNames {
  readonly from: string;
  readonly to: string;
}

export function readBodyChange(change: BodyChange): string {
  const { kind, record, at, nameBefore, nameAfter } = change;
  const name = nameAfter ?? nameBefore ?? nameOn(record, at.day);
  switch (kind) {
    case "BODY_BEGAN":
      return `${name} began ${whenInWords(at)}.`;
    case "BODY_ENDED":
      return isToTheDay(at)
        ? `${name} ended: ${lastOrFirstInWords(at)} was its last day.`
        : `${name} ended ${whenInWords(at)}.`;
    case "BODY_RENAMED":
      return `${renamingInWords(change)}.`;
    case "BODY_RECODED":
      return `${name} ${codesInWords(change)} ${whenInWords(at)}.`;
  }
}

/** The last renaming of several: by then it may no longer have had the name of the first day. */
function renamingInWords({ record, at, ...names }: BodyChange): string {
  const until = nameOn(record, at.day - 1);
  const last = `${until} was renamed ${nameOn(record, at.day)} ${whenInWords(at)}`;
  return until === names.nameBefore
    ? last
    : `${last}; on the first of the two days it was ${names.nameBefore}`;
}

export function readRelationshipChange(
  { kind, record, at }: RelationshipChange,
  ends: EndNames,
): string {
  const line = lineInWords(record, ends);
  if (kind === "RELATIONSHIP_BEGAN")
    return `Began ${whenInWords(at)}: ${line}.`;
  return isToTheDay(at)
    ? `Last held on ${lastOrFirstInWords(at)}: ${line}.`
    : `Ended ${whenInWords(at)}: ${line}.`;
}

export function readAmountChange(
  { record, measure, before, after, yearBefore, yearAfter }: AmountChange,
  ends: EndNames,
): string {
  const given = [
    ...sumInWords(before, yearBefore),
    ...sumInWords(after, yearAfter),
  ].join(", ");
  const missing = [
    ...(before === null ? [yearBefore] : []),
    ...(after === null ? [yearAfter] : []),
  ].map((year) => `; no source gives one for ${year}`);
  const what = `${lineInWords(record, ends)}: ${measure.replaceAll("_", " ")}`;
  return `${what} of ${given}${missing.join("")}.`;
}

function sumInWords(amount: FundingAmount | null, year: string): string[] {
  return amount === null ? [] : [`${poundsInWords(amount.pence)} for ${year}`];
}

/** Who does what to whom, for which money, under which law. */
function lineInWords(
  record: RelationshipChange["record"],
  { from, to }: EndNames,
): string {
  const [reads] = RELATIONSHIP_KINDS[record.kind].reads;
  const { basis } = record;
  const stream = record.family === "FUNDING" ? record.stream : null;
  const law = basis === null ? "" : ` (${lawInWords(basis)})`;
  return `${from} ${reads} ${to}${stream === null ? "" : `, ${stream}`}${law}`;
}

function codesInWords({ codesGained, codesLost }: BodyChange): string {
  const parts = [...said("gained", codesGained), ...said("lost", codesLost)];
  return parts.join(" and ");
}

function said(verb: string, codes: readonly Identifier[]): string[] {
  if (codes.length === 0) return [];
  const noun = codes.length === 1 ? "the code" : "the codes";
  return [`${verb} ${noun} ${listInWords(codes.map(codeInWords))}`];
}

function codeInWords({ scheme, value }: Identifier): string {
  return scheme === "REGISTER"
    ? `${value} of a register`
    : `${value} (${scheme})`;
}

function isToTheDay({ precision }: Moment): boolean {
  return precision === "DAY";
}
