import { DomainError } from "../../domain/errors.js";
import { wordsOf } from "../../domain/search.js";
import { ownTurn } from "../../own-turn.js";
import type { QueryResolvers } from "../generated/types.js";
import { connection, pageRequest } from "../lists/paging.js";

/** Longer than any name in the graph. */
const LONGEST_TEXT = 200;

export const Query: Pick<QueryResolvers, "search"> = {
  search: async (_, args, { store, today }, info) => {
    const asOf = args.asOf ?? today;
    const page = pageRequest(args, "RANK", info);
    const text = checkText(args.text);
    // To rank what a short text matches takes milliseconds, and an operation may search dozens of times.
    await ownTurn();
    const found = await store.search(
      text,
      { kinds: args.kinds ?? undefined, asOf },
      page,
    );
    return connection(found, page.after, (hit) => ({
      ...hit,
      organisation: { record: hit.organisation, asOf },
    }));
  },
};

function checkText(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new DomainError(
      "BAD_ARGUMENT",
      `The text has ${text.length} characters. Search for at most ${LONGEST_TEXT}.`,
      "text",
    );
  if (wordsOf(text).length === 0)
    throw new DomainError(
      "BAD_ARGUMENT",
      "The text has no letter from A to Z and no digit. Search for part of a name or for a code.",
      "text",
    );
  return text;
}
