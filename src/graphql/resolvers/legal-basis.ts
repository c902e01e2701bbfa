import type { LegalBasisResolvers } from "../generated/types.js";
import { sourceOf } from "./source.js";

export const LegalBasis: Pick<LegalBasisResolvers, "source"> = {
  source: ({ sourceId }, _, { loaders }) =>
    sourceId === null ? null : sourceOf(sourceId, loaders),
};
