import { cautionOf, readGap } from "../../domain/tracing/read-gap.js";
import type * as api from "../generated/types.js";
import { connection, pageRequest } from "../lists/paging.js";
import { endsOn } from "../tracing/ends-on.js";
import { pageOfGaps } from "../tracing/page-of-gaps.js";
import { checkFamilies, checkHops } from "../tracing/trace-arguments.js";

export const Query: Pick<api.QueryResolvers, "accountabilityGaps"> = {
  accountabilityGaps: async (_, args, { store, today }, info) => {
    const { through, maxHops } = args;
    checkHops(maxHops);
    checkFamilies(through);
    const asOf = args.asOf ?? today;
    const page = pageRequest(args, "ID", info);
    const asked = {
      asOf,
      kinds: args.kinds ?? undefined,
      natures: args.natures,
      through,
      maxHops,
    };
    const found = await pageOfGaps(store, asked, page);
    return connection(found, page.after, (gap) => ({
      funding: { record: gap.funding, asOf },
      payer: { record: gap.payer, asOf },
      payee: { record: gap.payee, asOf },
      nature: gap.nature,
      payerEnds: endsOn(gap.payerEnds, asOf),
      payeeEnds: endsOn(gap.payeeEnds, asOf),
      caution: cautionOf(gap),
      reading: readGap(gap, maxHops, asOf),
    }));
  },
};
