import type { GraphQLResolveInfo } from "graphql";
import type { Evidence } from "../../domain/model.js";
import type { Context } from "../context.js";
import type { DatedOrganisation } from "../dated.js";
import { evidenceFilter } from "../filters.js";
import type * as api from "../generated/types.js";
import { connection, pageRequest } from "../paging.js";
import { sourcesOf } from "./source.js";

export const Recommendation: Required<
  Omit<api.RecommendationResolvers, "__isTypeOf">
> = {
  id: ({ record }) => record.id,
  text: ({ record }) => record.text,
  theme: ({ record }) => record.theme,
  organisations: ({ record, asOf }, _, { related }) =>
    related.named(record.organisationIds, asOf),
  kinds: ({ record }) => record.kinds,
  asStated: ({ record }) => record.asStated,
  date: ({ record }) => record.date,
  datePrecision: ({ record }) => record.datePrecision,
  sources: ({ record }, _, { loaders }) => sourcesOf(record.sourceIds, loaders),
};

export const Finding: Required<Omit<api.FindingResolvers, "__isTypeOf">> = {
  ...Recommendation,
  stance: ({ record }) => record.stance,
};

export const Query: Pick<api.QueryResolvers, "findings" | "recommendations"> = {
  findings: allEvidence("FINDING"),
  recommendations: allEvidence("RECOMMENDATION"),
};

/** The list of findings, or of recommendations, from the root. */
function allEvidence(type: Evidence["type"]) {
  return async (
    _: unknown,
    args: api.QueryFindingsArgs & { readonly first: number },
    { store, today }: Context,
    info: GraphQLResolveInfo,
  ) => {
    const page = pageRequest(args, "ID", info);
    const filter = { ...evidenceFilter(args.filter), type };
    const found = await store.findEvidence(filter, page);
    const asOf = args.asOf ?? today;
    return connection(found, page.after, (record) => ({ record, asOf }));
  };
}

/** The list of those that name a body or its kind. */
export function evidenceAbout(type: Evidence["type"]) {
  return async (
    body: DatedOrganisation,
    args: api.OrganisationFindingsArgs & { readonly first: number },
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ) => {
    const page = pageRequest(args, "ID", info);
    const found = await loaders.evidenceOf(body.record, { type, page });
    return connection(found, page.after, (record) => ({
      record,
      asOf: body.asOf,
    }));
  };
}
