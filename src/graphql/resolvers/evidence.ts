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
  findings: async (_, args, { store, today }, info) => {
    const page = pageRequest(args, "ID", info);
    const found = await store.findEvidence(
      { ...evidenceFilter(args.filter), type: "FINDING" },
      page,
    );
    return connection(found, page.after, (record) => ({
      record,
      asOf: args.asOf ?? today,
    }));
  },
  recommendations: async (_, args, { store, today }, info) => {
    const page = pageRequest(args, "ID", info);
    const found = await store.findEvidence(
      { ...evidenceFilter(args.filter), type: "RECOMMENDATION" },
      page,
    );
    return connection(found, page.after, (record) => ({
      record,
      asOf: args.asOf ?? today,
    }));
  },
};
