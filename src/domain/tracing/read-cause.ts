import { dayInWords } from "../day-in-words.js";
import { lawInWords } from "../law-in-words.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import type { Day } from "../time.js";
import type { Cause } from "./causes.js";

/** What made a line come or go, in a sentence. */
export function readCause({
  by,
  began,
  day,
  body,
  basis,
  relationship,
}: Cause): string {
  if (by === "END")
    return `${body?.name} ${began ? "came to answer" : "no longer answers"} to another body.`;
  if (by === "BODY") return `${body?.name} ${turn(began, day)}.`;
  const law = basis === null ? "" : ` (${lawInWords(basis)})`;
  if (by === "LAW")
    return `The law${law} ${began ? "took effect" : "lost effect"}${on(began, day)}.`;
  const reads =
    relationship === null ? "" : RELATIONSHIP_KINDS[relationship.kind].reads[0];
  return `That ${relationship?.from} ${reads} ${relationship?.to}${law} ${turn(began, day)}.`;
}

function turn(began: boolean, day: Day | null): string {
  return `${began ? "began" : "ended"}${on(began, day)}`;
}

/** The first day of what began, the last day of what ended. */
function on(began: boolean, day: Day | null): string {
  return day === null ? "" : ` on ${dayInWords(began ? day : day - 1)}`;
}
