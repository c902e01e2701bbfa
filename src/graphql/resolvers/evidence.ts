import { matchOf } from "../../domain/evidence.js";
import { sourcesOf } from "../citations/sources-of.js";
import type { DatedEvidence } from "../dated.js";
import type * as api from "../generated/types.js";
import { evidenceList } from "../lists/evidence-lists.js";
import type { EveryField } from "./own-fields.js";

export const Recommendation: EveryField<api.RecommendationResolvers> = {
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

export const Finding: EveryField<api.FindingResolvers> = {
  ...Recommendation,
  stance: ({ record }) => record.stance,
};

/** How an item of a list names the body that the list is about. */
const names = {
  names: ({ node }: { readonly node: DatedEvidence }) =>
    node.viewedFrom === undefined
      ? null
      : matchOf(node.record, node.viewedFrom),
};
export const FindingEdge: Pick<api.FindingEdgeResolvers, "names"> = names;
export const RecommendationEdge: Pick<
  api.RecommendationEdgeResolvers,
  "names"
> = names;

export const Query: Pick<api.QueryResolvers, "findings" | "recommendations"> = {
  findings: (_, args, context, info) =>
    evidenceList("FINDING", args, context, info),
  recommendations: (_, args, context, info) =>
    evidenceList("RECOMMENDATION", args, context, info),
};
