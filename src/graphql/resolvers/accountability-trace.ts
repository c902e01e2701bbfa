import { traceCitedAs, pathCitedAs } from "../../domain/tracing/cited-as.js";
import { sourceIdsOf } from "../../domain/tracing/path.js";
import {
  isAnswering,
  readExplanation,
} from "../../domain/tracing/read-explanation.js";
import { readPath } from "../../domain/tracing/read-path.js";
import { truncationOf } from "../../domain/tracing/truncation.js";
import { cite } from "../citations/cite.js";
import { sourcesOf } from "../citations/sources-of.js";
import type { Context } from "../context.js";
import type * as api from "../generated/types.js";
import { askTrace, type AskedTrace } from "../tracing/asked-trace.js";
import { findCuts } from "../tracing/find-cuts.js";
import { findMissed, successionsOf } from "../tracing/find-missed.js";
import { askedOf, checkPaths } from "../tracing/trace-arguments.js";
import type { EveryField } from "./own-fields.js";

export const Query: Pick<api.QueryResolvers, "accountabilityPaths"> = {
  accountabilityPaths: async (_, args, context) => {
    checkPaths(args.first);
    const asOf = args.asOf ?? context.today;
    const asked = await askedOf(args, asOf, context);
    return askTrace(asked, { asOf, first: args.first }, context);
  },
};

export const AccountabilityTrace: EveryField<api.AccountabilityTraceResolvers> =
  {
    from: ({ from, asOf }) => ({ record: from, asOf }),
    to: ({ to, asOf }) => (to === null ? null : { record: to, asOf }),
    asOf: ({ asOf }) => asOf,
    through: ({ question }) => question.through,
    maxHops: ({ question }) => question.maxHops,
    paths: ({ trace, first, asOf }) =>
      trace.paths.slice(0, first).map((path) => ({ path, asOf })),
    pathCount: ({ trace }) => trace.paths.length,
    ends: ({ trace, asOf }) =>
      trace.ends.map(({ organisation, ...end }) => ({
        ...end,
        organisation: { record: organisation, asOf },
      })),
    truncated: (asked) => truncationOf(asked.trace, asked.first) !== null,
    truncation: ({ trace, first }) => truncationOf(trace, first),
    explanation: (asked, _, context) => explanationOf(asked, context),
    successions: async (asked, _, context) =>
      successionsOf(await missedOf(asked, context), asked.asOf),
    citation: ({ question, from, to, trace, asOf }, _, context) =>
      cite(
        {
          what: traceCitedAs(question, from, to, trace),
          asOf,
          sourceIds: trace.paths.flatMap(sourceIdsOf),
        },
        context,
      ),
  };

/** Looks further only where nothing was found, and somebody asks why. A nearest miss of a date stands on another day than the one asked for. */
async function explanationOf(asked: AskedTrace, context: Context) {
  const { question, from, to, asOf, trace, first } = asked;
  if (trace.paths.length > 0) return null;
  const [cuts, missed] = await Promise.all([
    findCuts(asked, context.store),
    missedOf(asked, context),
  ]);
  const { ends } = trace;
  return {
    reading: readExplanation({
      question,
      from,
      to,
      day: asOf,
      missed,
      cuts,
      ends,
      truncation: truncationOf(trace, first),
    }),
    cuts: cuts.map(({ nearest, ...cut }) => ({ ...cut, path: nearest })),
    nearestMiss: cuts.find(isAnswering)?.nearest ?? null,
  };
}

function missedOf(asked: AskedTrace, context: Context) {
  return findMissed(asked, [asked.asOf, asked.asOf], context);
}

export const AccountabilityPath: EveryField<api.AccountabilityPathResolvers> = {
  length: ({ path }) => path.hops.length,
  asOf: ({ asOf }) => asOf,
  hops: ({ path, asOf }) => path.hops.map((hop) => ({ hop, asOf })),
  sources: ({ path }, _, { loaders }) => sourcesOf(sourceIdsOf(path), loaders),
  reading: ({ path, asOf }) => readPath(path, asOf),
  citation: ({ path, asOf }, _, context) =>
    cite(
      { what: pathCitedAs(path, asOf), asOf, sourceIds: sourceIdsOf(path) },
      context,
    ),
};

export const AccountabilityHop: EveryField<api.AccountabilityHopResolvers> = {
  from: ({ hop, asOf }) => ({ record: hop.from, asOf }),
  to: ({ hop, asOf }) => ({ record: hop.to, asOf }),
  relationship: ({ hop, asOf }) => ({
    record: hop.relationships[0],
    asOf,
    viewedFrom: hop.from.id,
  }),
  relationships: ({ hop, asOf }) =>
    hop.relationships.map((record) => ({
      record,
      asOf,
      viewedFrom: hop.from.id,
    })),
  againstDirection: ({ hop }) => hop.againstDirection,
};
