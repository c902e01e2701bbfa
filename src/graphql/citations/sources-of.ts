import type { Source } from "../../domain/model.js";
import { allKnown, whenKnown, type Awaitable } from "../../at-hand.js";
import type { Loaders } from "../loaders/loaders.js";

/** What was read for a fact, in the order of the ids. */
export function sourcesOf(
  ids: readonly string[],
  loaders: Loaders,
): Awaitable<Source[]> {
  return allKnown(ids.map((id) => sourceOf(id, loaders)));
}

/** Ingest lets no record in whose source does not resolve, so a missing one is a fault of the store. */
export function sourceOf(id: string, { source }: Loaders): Awaitable<Source> {
  return whenKnown(source(id), (found) => {
    if (found === null)
      throw new Error(
        `The source ${id} is cited, and the store does not hold it.`,
      );
    return found;
  });
}
