import { lawInWords } from "../words/law.js";
import { dayOfTurn, turnInWords } from "../words/turn.js";
import { isLaw } from "../legal-provision.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import { isToTheDay, type Turn } from "../turn.js";
import type { Cause } from "./causes.js";

/** What made a line come or go, in a sentence. */
export function readCause(cause: Cause): string {
  const { by, began, turn, body, basis } = cause;
  switch (by) {
    case "END":
      return `${body?.name} ${began ? "came to answer" : "no longer answers"} to another body.`;
    case "BODY":
      return `${body?.name} ${inTime(cause, turn)}.`;
    case "LAW": {
      const what =
        basis !== null && isLaw(basis) ? "law" : "practice or policy";
      const effect = began ? "takes effect" : "loses effect";
      const when = turn === null ? "" : ` ${turnInWords(turn)}`;
      return `The ${what}${named(cause)} ${effect}${when}.`;
    }
    case "RELATIONSHIP":
      return `That ${joined(cause)}${named(cause)} ${inTime(cause, turn)}.`;
  }
}

function joined({ hop, relationship }: Cause): string {
  if (hop === null || relationship === null) return "one answers to another";
  const { from, to, againstDirection } = hop;
  const [one, other] = againstDirection ? [to, from] : [from, to];
  return `${one.name} ${RELATIONSHIP_KINDS[relationship.kind].reads[0]} ${other.name}`;
}

function named({ basis }: Cause): string {
  return basis === null ? "" : ` (${lawInWords(basis)})`;
}

function inTime({ began }: Cause, turn: Turn | null): string {
  if (turn === null) return began ? "began" : "ended";
  if (began) return `began ${turnInWords(turn)}`;
  return isToTheDay(turn)
    ? `ended: ${dayOfTurn(turn)} was its last day`
    : `ended ${turnInWords(turn)}`;
}
