import { countFamilies, withFamilies } from "../../domain/dataset.js";
import type {
  DatasetCopyResolvers,
  QueryResolvers,
} from "../generated/types.js";

export const DatasetCopy: Pick<
  DatasetCopyResolvers,
  "checkedAt" | "unreachableSince"
> = {
  checkedAt: ({ checkedAt }) => timeOf(checkedAt),
  unreachableSince: ({ unreachableSince }) =>
    unreachableSince === null ? null : timeOf(unreachableSince),
};

export const Query: Pick<QueryResolvers, "dataset"> = {
  dataset: async (_, __, { store, loaders }) => {
    const { copy = null } = store;
    const dataset = await loaders.dataset();
    const { relationshipCounts } = dataset;
    return {
      ...dataset,
      engine: store.engine,
      copy,
      relationshipCounts: withFamilies(relationshipCounts),
      familyCounts: countFamilies(relationshipCounts),
    };
  },
};

function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}
