import { bodyCitedAs } from "../../domain/citation/cited-as.js";
import type { Day } from "../../domain/time.js";
import { dualAccountability, type Side } from "../../domain/tracing/dual.js";
import { sourceIdsOf } from "../../domain/tracing/path.js";
import { readDual } from "../../domain/tracing/read-dual.js";
import { cite } from "../citations/cite.js";
import type { Context } from "../context.js";
import { datedAll } from "../dated.js";
import type * as api from "../generated/types.js";
import type { AskedDual } from "../tracing/asked-dual.js";
import { endsOn } from "../tracing/ends-on.js";
import { findMissed, successionsOf } from "../tracing/find-missed.js";
import { surroundings } from "../tracing/surroundings.js";
import { askedOf } from "../tracing/trace-arguments.js";
import type { EveryField } from "./own-fields.js";

export const Query: Pick<api.QueryResolvers, "dualAccountability"> = {
  dualAccountability: async (_, args, context) => {
    const asOf = args.asOf ?? context.today;
    const named = { ...args, from: args.of };
    const { question, from } = await askedOf(named, asOf, context, "of");
    const { through, maxHops } = question;
    const around = { roots: [from.id], through, maxHops, asOf };
    const dual = dualAccountability(
      question,
      await surroundings(context.store, around),
    );
    return { of: from, asOf, question, dual };
  },
};

export const DualAccountability: EveryField<api.DualAccountabilityResolvers> = {
  of: ({ of, asOf }) => ({ record: of, asOf }),
  asOf: ({ asOf }) => asOf,
  through: ({ question }) => question.through,
  maxHops: ({ question }) => question.maxHops,
  national: ({ dual, asOf }) => sideOn(dual.national, asOf),
  local: ({ dual, asOf }) => sideOn(dual.local, asOf),
  elsewhere: ({ dual, asOf }) => sideOn(dual.elsewhere, asOf),
  partings: ({ dual, asOf }) =>
    dual.partings.map(({ body, hops, national, local }) => ({
      organisation: { record: body, asOf },
      hops,
      national: datedAll(national, asOf),
      local: datedAll(local, asOf),
    })),
  truncated: ({ dual }) => dual.truncated,
  successions: async (asked, _, context) =>
    successionsOf(await missedOf(asked, context), asked.asOf),
  reading: async (asked, _, context) =>
    readDual({ ...asked, missed: await missedOf(asked, context) }),
  citation: ({ of, dual, asOf }, _, context) => {
    const sides = [dual.national, dual.local];
    return cite(
      {
        what: `The national and the local side that ${bodyCitedAs(of)} answers to`,
        asOf,
        sourceIds: sides.flatMap(({ path }) =>
          path === null ? [] : sourceIdsOf(path),
        ),
      },
      context,
    );
  },
};

function missedOf({ of, asOf }: AskedDual, context: Context) {
  return findMissed({ from: of, to: null }, [asOf, asOf], context);
}

function sideOn({ ends, path }: Side, asOf: Day) {
  return { ends: endsOn(ends, asOf), path: path && { path, asOf } };
}
