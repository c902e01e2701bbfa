import { DomainError } from "../../../domain/errors.js";
import type { Foreseen } from "../../graph-store.js";
import { readAhead } from "../cypher/ahead/read-ahead.js";
import { WHOLE } from "../remembered.js";
import type { Asked } from "./asked.js";
import { isAtHand } from "./at-hand.js";
import { questionOfFirst, questionOfPage } from "./questions.js";
import { tell } from "./tell.js";

/**
 * Reads in one statement what is foreseen, unless all of it is at hand or nobody asked the like before. The request's own questions
 * wait for the answer to the first of them, and find the rest answered.
 */
export function tellAhead(asked: Asked, foreseen: Foreseen): void {
  try {
    readUnlessAtHand(asked, foreseen);
  } catch (error) {
    // A cursor of another list: it is refused where it is asked for.
    if (!(error instanceof DomainError)) throw error;
  }
}

function readUnlessAtHand(asked: Asked, foreseen: Foreseen): void {
  if (isAtHand(asked, foreseen)) return;
  const ahead = readAhead(foreseen);
  if (!asked.memory.shapes.isKnown(ahead.query.text, asked.reading)) return;
  const answer = asked.reading.ask(ahead.query);
  const told = answer.then((known) => tell(asked, foreseen, ahead, known));
  // The request is refused where it asks; it may not ask.
  told.catch(() => undefined);
  awaitFirst(asked, foreseen, told);
}

function awaitFirst(
  { reading, memory }: Asked,
  foreseen: Foreseen,
  told: Promise<void>,
): void {
  const question = questionOfFirst(foreseen);
  switch (foreseen.first) {
    case "organisations": {
      const { ids, below } = foreseen;
      memory.organisations.awaitTold(reading, question, ids, told);
      // Another field of the root may name the same bodies, and be told of them before.
      for (const { slice, page } of below.pages)
        memory.relationshipLists.awaitTold(
          reading,
          questionOfPage(slice, page),
          ids,
          told,
        );
      return;
    }
    case "byCode":
      return memory.carriers.awaitTold(
        reading,
        question,
        foreseen.codes.map((code) => code.toUpperCase()),
        told,
      );
    case "findOrganisations":
      return memory.organisationLists.awaitTold(
        reading,
        question,
        [WHOLE],
        told,
      );
    case "findRelationships":
      return memory.relationshipLists.awaitTold(
        reading,
        question,
        [WHOLE],
        told,
      );
  }
}
