import { lawInWords } from "../words/law.js";
import { turnedInWords, turnInWords } from "../words/turn.js";
import { isLaw } from "../legal-provision.js";
import type { Organisation } from "../model.js";
import { nameAtTurn } from "../name-in-use.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import type { Turn } from "../turn.js";
import type { Cause } from "./causes.js";

/** What made a line come or go, in a sentence. */
export function readCause(cause: Cause): string {
  const { by, began, turn, body, basis } = cause;
  switch (by) {
    case "END":
      return `${nameIn(body, null)} ${began ? "came to answer" : "no longer answers"} to another body.`;
    case "BODY":
      return `${nameIn(body, turn)} ${inTime(cause, turn)}.`;
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

/** Of what ended, the name in use on its last day. */
function nameIn(body: Organisation | null, turn: Turn | null): string {
  if (body === null) return "A body";
  if (turn === null) return body.name;
  return nameAtTurn(body, turn);
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
  return turnedInWords(turn);
}
