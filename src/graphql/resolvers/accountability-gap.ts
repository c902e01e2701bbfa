import { cautionOf, readGap } from "../../domain/tracing/read-gap.js";
import type * as api from "../generated/types.js";
import { connection, pageRequest } from "../paging.js";
import { gapPage } from "../tracing/gap-pages.js";
import { checkFamilies, checkHops } from "../tracing/trace-arguments.js";
import { endsOn } from "./dual-accountability.js";

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
      natures: args.natures ?? undefined,
      through,
      maxHops,
    };
    return connection(await gapPage(store, asked, page), page.after, (gap) => ({
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
