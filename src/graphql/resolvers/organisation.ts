import { ORGANISATION_KINDS } from "../../domain/organisation-kinds.js";
import { holdsAt } from "../../domain/time.js";
import { directedSlice, figureFilter } from "../filters.js";
import { findBody } from "../find-body.js";
import type {
  OrganisationResolvers,
  QueryResolvers,
} from "../generated/types.js";
import { organisationFilter } from "../organisation-filter.js";
import { connection, pageRequest } from "../paging.js";
import { sourcesOf } from "./source.js";

export const Organisation: Required<OrganisationResolvers> = {
  __resolveType: ({ record }) => ORGANISATION_KINDS[record.kind].type,
  id: ({ record }) => record.id,
  name: ({ record }) => record.name,
  otherNames: ({ record }) => record.otherNames,
  kind: ({ record }) => record.kind,
  identifiers: ({ record }) => record.identifiers,
  validity: ({ record }) => record.validity,
  asOf: ({ asOf }) => asOf,
  inForce: ({ record, asOf }) => holdsAt(record.validity, asOf),
  note: ({ record }) => record.note,
  relationships: async ({ record, asOf }, args, { loaders }, info) => {
    const page = pageRequest(args, args.orderBy ?? "ID", info);
    const found = await loaders.relationshipsOf(record.id, {
      slice: directedSlice(args.filter, asOf),
      page,
    });
    return connection(found, page.after, (relationship) => ({
      record: relationship,
      asOf,
      viewedFrom: record.id,
    }));
  },
  predecessors: (body, _, { related }) =>
    related.bodies(body, { over: ["SUCCEEDED_BY"], direction: "IN" }),
  successors: (body, _, { related }) =>
    related.bodies(body, { over: ["SUCCEEDED_BY"], direction: "OUT" }),
  finances: ({ record }, { filter }, { loaders }) =>
    loaders.figuresOf(record.id, figureFilter(filter)),
  findings: async ({ record, asOf }, args, { loaders }, info) => {
    const { first, after, count } = pageRequest(args, "ID", info);
    const page = await loaders.evidenceOf(record, {
      type: "FINDING",
      first,
      after,
      count,
    });
    return connection(page, after, (finding) => ({ record: finding, asOf }));
  },
  recommendations: async ({ record, asOf }, args, { loaders }, info) => {
    const { first, after, count } = pageRequest(args, "ID", info);
    const page = await loaders.evidenceOf(record, {
      type: "RECOMMENDATION",
      first,
      after,
      count,
    });
    return connection(page, after, (recommendation) => ({
      record: recommendation,
      asOf,
    }));
  },
  sources: ({ record }, _, { loaders }) => sourcesOf(record.sourceIds, loaders),
};

export const Query: Pick<QueryResolvers, "organisation" | "organisations"> = {
  organisation: (_, { id, code, asOf }, context) =>
    findBody({ id, code }, asOf ?? context.today, context),
  organisations: async (_, args, { store, today }, info) => {
    const asOf = args.asOf ?? today;
    const page = pageRequest(args, args.orderBy ?? "NAME", info);
    const filter = await organisationFilter(
      store,
      args.kinds,
      args.filter,
      asOf,
    );
    return connection(
      await store.findOrganisations(filter, page),
      page.after,
      (record) => ({ record, asOf }),
    );
  },
};
