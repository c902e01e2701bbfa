import { countFamilies, withFamilies } from "../../domain/dataset.js";
import type { QueryResolvers } from "../generated/types.js";

export const Query: Pick<QueryResolvers, "dataset"> = {
  dataset: async (_, __, { store, loaders }) => {
    const dataset = await loaders.dataset();
    const { relationshipCounts } = dataset;
    return {
      ...dataset,
      engine: store.engine,
      relationshipCounts: withFamilies(relationshipCounts),
      familyCounts: countFamilies(relationshipCounts),
    };
  },
};
