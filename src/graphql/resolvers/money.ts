import type {
  FinancialFigureResolvers,
  FundingAmountResolvers,
} from "../generated/types.js";
import { sourceOf } from "./source.js";

export const FundingAmount: Pick<FundingAmountResolvers, "amount" | "source"> =
  {
    amount: ({ pence }) => pence,
    source: ({ sourceId }, _, { loaders }) => sourceOf(sourceId, loaders),
  };

export const FinancialFigure: Pick<
  FinancialFigureResolvers,
  "amount" | "source"
> = {
  amount: ({ pence }) => pence,
  source: ({ sourceId }, _, { loaders }) => sourceOf(sourceId, loaders),
};
