import { amountUnder } from "../dated.js";
import { moneyInYear } from "../funding/money-in-year.js";
import type * as api from "../generated/types.js";

type Own<T> = Required<Omit<T, "__isTypeOf">>;

export const Query: Pick<api.QueryResolvers, "moneyInYear"> = {
  moneyInYear: (_, args, context) =>
    moneyInYear({ ...args, asOf: args.asOf ?? context.today }, context),
};

export const MoneyInYear: Own<api.MoneyInYearResolvers> = {
  organisation: ({ body }) => body,
  financialYear: ({ financialYear }) => financialYear,
  yearsWithFlows: ({ yearsWithFlows }) => yearsWithFlows,
  yearsWithFigures: ({ yearsWithFigures }) => yearsWithFigures,
  flows: ({ flows }) => flows,
  figures: ({ figures }) => figures,
};

export const MoneyFlow: Own<api.MoneyFlowResolvers> = {
  relationship: ({ record: { funding }, asOf }) => ({ record: funding, asOf }),
  direction: ({ record }) => record.direction,
  total: ({ record: { funding, total } }) =>
    total === null ? null : amountUnder(funding, total),
  parts: ({ record: { funding, parts } }) =>
    parts.map((part) => amountUnder(funding, part)),
  standingAlone: ({ record: { funding, standingAlone } }) =>
    standingAlone.map((one) => amountUnder(funding, one)),
};
