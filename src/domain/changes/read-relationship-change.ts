import type { FundingAmount } from "../model.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import { isToTheDay } from "../turn.js";
import { lawInWords } from "../words/law.js";
import { measureInWords } from "../words/measure.js";
import { poundsInWords } from "../words/pounds.js";
import { dayOfTurn, turnInWords } from "../words/turn.js";
import type { AmountChange, RelationshipChange } from "./change.js";

/** The bodies at the ends of a relationship, by the names in use on the day it is told for. */
export interface EndNames {
  readonly from: string;
  readonly to: string;
}

export function readRelationshipChange(
  { kind, record, at }: RelationshipChange,
  ends: EndNames,
): string {
  const line = lineInWords(record, ends);
  if (kind === "RELATIONSHIP_BEGAN")
    return `Began ${turnInWords(at)}: ${line}.`;
  return isToTheDay(at)
    ? `Last held on ${dayOfTurn(at)}: ${line}.`
    : `Ended ${turnInWords(at)}: ${line}.`;
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
  const what = `${lineInWords(record, ends)}: ${measureInWords(measure)}`;
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
