import type {
  FinancialFigureResolvers,
  FundingAmountResolvers,
} from "../generated/types.js";
import { citeAmount, citeFigure } from "../cite.js";
import { sourceOf } from "./source.js";

export const FundingAmount: Pick<
  FundingAmountResolvers,
  "amount" | "source" | "citation"
> = {
  amount: ({ pence }) => pence,
  source: ({ sourceId }, _, { loaders }) => sourceOf(sourceId, loaders),
  citation: (amount, _, context) => citeAmount(amount, context),
};

export const FinancialFigure: Pick<
  FinancialFigureResolvers,
  "amount" | "source" | "citation"
> = {
  amount: ({ pence }) => pence,
  source: ({ sourceId }, _, { loaders }) => sourceOf(sourceId, loaders),
  citation: (figure, _, context) => citeFigure(figure, context),
};
