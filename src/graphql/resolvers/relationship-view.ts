import type * as api from "../generated/types.js";
import { findView } from "../view/find-view.js";
import { turningDaysOf } from "../view/turning-days-of.js";
import type { EveryField } from "./own-fields.js";

export const Query: Pick<api.QueryResolvers, "relationshipView"> = {
  relationshipView: (_, args, context) =>
    findView({ ...args, asOf: args.asOf ?? context.today }, context),
};

export const RelationshipView: EveryField<api.RelationshipViewResolvers> = {
  root: ({ root }) => root,
  asOf: ({ asked }) => asked.asOf,
  depth: ({ asked }) => asked.depth,
  nodes: ({ nodes }) => nodes,
  edges: ({ edges }) => edges,
  comparison: ({ comparison }) => comparison,
  turningDays: (view, _, { store }) => turningDaysOf(view, store),
  truncated: ({ truncation }) => truncation !== null,
  truncation: ({ truncation }) => truncation,
};

export const ViewNode: EveryField<api.ViewNodeResolvers> = {
  organisation: ({ body }) => body,
  depth: ({ node }) => node.depth,
  layer: ({ node }) => node.layer,
  degree: ({ node }) => node.degree,
  hidden: ({ node }) => node.hidden,
  relationshipCount: ({ node }) => node.relationshipCount,
};

export const ViewComparison: EveryField<api.ViewComparisonResolvers> = {
  earlier: ({ days }) => days[0],
  later: ({ days }) => days[1],
  bodiesBegan: ({ bodiesBegan }) => bodiesBegan,
  bodiesEnded: ({ bodiesEnded }) => bodiesEnded,
  relationshipsBegan: ({ relationshipsBegan }) => relationshipsBegan,
  relationshipsEnded: ({ relationshipsEnded }) => relationshipsEnded,
};
