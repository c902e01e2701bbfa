import type { QueryResolvers } from "../generated/types.js";
import { sourceFilter } from "../lists/filters.js";
import { connection, pageRequest } from "../lists/paging.js";

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
