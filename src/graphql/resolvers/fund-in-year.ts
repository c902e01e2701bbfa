import { readFund } from "../../domain/fund/read-fund.js";
import { datedAll } from "../dated.js";
import { namesIn } from "../funding/find-fund.js";
import type * as api from "../generated/types.js";
import type { EveryField } from "./own-fields.js";

export const FundInYear: EveryField<api.FundInYearResolvers> = {
  financialYear: ({ record }) => record.financialYear,
  whole: ({ record }) => record.whole,
  told: ({ record }) => record.told,
  unexplained: ({ record }) => record.unexplained,
  betweenParties: ({ record, asOf }) => datedAll(record.betweenParties, asOf),
  partiesUntold: ({ record, parties }) =>
    parties.filter(({ record: { from } }) =>
      record.partiesUntold.includes(from),
    ),
  reading: async (fund, _, context) => {
    const names = await namesIn(fund, context);
    return readFund(fund.record, (id) => names.get(id) ?? id);
  },
};
