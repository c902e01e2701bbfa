import { sourcesOf } from "../citations/sources-of.js";
import { fundingSummary } from "../funding/funding-summary.js";
import type {
  FundingGroupResolvers,
  FundingKeyResolvers,
  QueryResolvers,
} from "../generated/types.js";

export const FundingGroup: Pick<FundingGroupResolvers, "amount" | "sources"> = {
  amount: ({ pence }) => pence,
  sources: ({ sourceIds }, _, { loaders }) => sourcesOf(sourceIds, loaders),
};

export const FundingKey: Pick<FundingKeyResolvers, "organisation"> = {
  organisation: ({ body, asOf }, _, { today }) =>
    body === null ? null : { record: body, asOf: asOf ?? today },
};

export const Query: Pick<QueryResolvers, "fundingSummary"> = {
  fundingSummary: (_, args, context, info) =>
    fundingSummary(args, context, info),
};
