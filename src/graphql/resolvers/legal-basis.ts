import { sourceOf } from "../citations/sources-of.js";
import type { LegalBasisResolvers } from "../generated/types.js";

export const LegalBasis: Pick<LegalBasisResolvers, "source"> = {
  source: ({ sourceId }, _, { loaders }) =>
    sourceId === null ? null : sourceOf(sourceId, loaders),
};
