import { citeAmount, citeFigure } from "../citations/cite.js";
import { sourceOf } from "../citations/sources-of.js";
import type { Context } from "../context.js";
import type {
  FinancialFigureResolvers,
  FundingAmountResolvers,
} from "../generated/types.js";

interface Sum {
  readonly pence: number;
  readonly sourceId: string;
}

/** What an amount of funding and a figure of one body have in common. */
const sum = {
  amount: ({ pence }: Sum) => pence,
  source: ({ sourceId }: Sum, _: unknown, { loaders }: Context) =>
    sourceOf(sourceId, loaders),
};

export const FundingAmount: Pick<
  FundingAmountResolvers,
  "amount" | "source" | "citation"
> = {
  ...sum,
  citation: (amount, _, context) => citeAmount(amount, context),
};

export const FinancialFigure: Pick<
  FinancialFigureResolvers,
  "amount" | "source" | "citation"
> = {
  ...sum,
  citation: (figure, _, context) => citeFigure(figure, context),
};
