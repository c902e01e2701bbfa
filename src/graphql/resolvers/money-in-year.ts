import { amountUnder } from "../dated.js";
import { findFund } from "../funding/find-fund.js";
import { moneyInYear } from "../funding/money-in-year.js";
import type * as api from "../generated/types.js";
import type { EveryField } from "./own-fields.js";

export const Query: Pick<api.QueryResolvers, "moneyInYear"> = {
  moneyInYear: (_, args, context) =>
    moneyInYear({ ...args, asOf: args.asOf ?? context.today }, context),
};

export const MoneyInYear: EveryField<api.MoneyInYearResolvers> = {
  organisation: ({ body }) => body,
  financialYear: ({ financialYear }) => financialYear,
  yearsWithFlows: ({ yearsWithFlows }) => yearsWithFlows,
  yearsWithFigures: ({ yearsWithFigures }) => yearsWithFigures,
  flows: ({ flows }) => flows,
  figures: ({ figures }) => figures,
  fund: (money, _, context) => findFund(money, context),
};

export const MoneyFlow: EveryField<api.MoneyFlowResolvers> = {
  relationship: ({ record: { funding }, asOf }) => ({ record: funding, asOf }),
  direction: ({ record }) => record.direction,
  total: ({ record: { funding, total } }) =>
    total === null ? null : amountUnder(funding, total),
  parts: ({ record: { funding, parts } }) =>
    parts.map((part) => amountUnder(funding, part)),
  standingAlone: ({ record: { funding, standingAlone } }) =>
    standingAlone.map((one) => amountUnder(funding, one)),
};
