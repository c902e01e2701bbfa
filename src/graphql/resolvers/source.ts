import type { Source as SourceRecord } from "../../domain/model.js";
import { sourceFilter } from "../filters.js";
import type { QueryResolvers } from "../generated/types.js";
import type { Loaders } from "../loaders/loaders.js";
import { connection, pageRequest } from "../paging.js";

export const Query: Pick<QueryResolvers, "sources"> = {
  sources: async (_, args, { store }, info) => {
    const page = pageRequest(args, "ID", info);
    return connection(
      await store.findSources(sourceFilter(args.filter), page),
      page.after,
      (source) => source,
    );
  },
};

export function sourcesOf(
  ids: readonly string[],
  loaders: Loaders,
): Promise<SourceRecord[]> {
  return Promise.all(ids.map((id) => sourceOf(id, loaders)));
}

/** Ingest lets no record in whose source does not resolve, so a missing one is a fault of the store. */
export async function sourceOf(
  id: string,
  { source }: Loaders,
): Promise<SourceRecord> {
  const found = await source.load(id);
  if (found === null)
    throw new Error(
      `The source ${id} is cited, and the store does not hold it.`,
    );
  return found;
}
