import { mapExchange, type AnyVariables, type DocumentInput } from "urql";

/** An operation whose answer is on the page. */
export interface Asked {
  readonly document: DocumentInput;
  readonly variables: AnyVariables;
}

const live = new Map<number, Asked>();

/** Keeps in mind what the page asks for, for as long as something shown wants the answer: "show the query" then needs no list of its own. */
export const askedExchange = mapExchange({
  onOperation({ kind, key, query, variables }) {
    if (kind === "query") live.set(key, { document: query, variables });
    if (kind === "teardown") live.delete(key);
  },
});

/** What is behind the page now. */
export function askedNow(): Asked[] {
  return [...live.values()];
}
