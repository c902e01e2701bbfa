import { resolveCode } from "../bodies/resolve-code.js";
import type { QueryResolvers } from "../generated/types.js";

export const Query: Pick<QueryResolvers, "resolveCode"> = {
  resolveCode: (_, { code, asOf }, context) =>
    resolveCode(code, asOf ?? context.today, context),
};
