import type { Source } from "../../domain/model.js";
import type { Loaders } from "../loaders/loaders.js";

/** What was read for a fact, in the order of the ids. */
export function sourcesOf(
  ids: readonly string[],
  loaders: Loaders,
): Promise<Source[]> {
  return Promise.all(ids.map((id) => sourceOf(id, loaders)));
}

/** Ingest lets no record in whose source does not resolve, so a missing one is a fault of the store. */
export async function sourceOf(
  id: string,
  { source }: Loaders,
): Promise<Source> {
  const found = await source.load(id);
  if (found === null)
    throw new Error(
      `The source ${id} is cited, and the store does not hold it.`,
    );
  return found;
}
