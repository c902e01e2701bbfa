import { nameOn } from "../../domain/name-in-use.js";
import { ORGANISATION_KINDS } from "../../domain/organisation-kinds.js";
import { holdsAt } from "../../domain/time.js";
import { whenKnown } from "../../at-hand.js";
import {
  foreseeBodies,
  foreseeBody,
  foreseeOrganisations,
} from "../ahead/foresee.js";
import { findBody } from "../bodies/find-body.js";
import { organisationFilter } from "../bodies/organisation-filter.js";
import { citeBody } from "../citations/cite.js";
import { sourcesOf } from "../citations/sources-of.js";
import type {
  OrganisationResolvers,
  QueryResolvers,
} from "../generated/types.js";
import { evidenceAbout } from "../lists/evidence-lists.js";
import { directedSlice, figureFilter } from "../lists/filters.js";
import { connection, pageRequest } from "../lists/paging.js";

export const Organisation: Required<OrganisationResolvers> = {
  __resolveType: ({ record }) => ORGANISATION_KINDS[record.kind].type,
  id: ({ record }) => record.id,
  name: ({ record }) => record.name,
  nameOnDay: ({ record, asOf }) => nameOn(record, asOf),
  otherNames: ({ record }) => record.otherNames,
  kind: ({ record }) => record.kind,
  identifiers: ({ record }) => record.identifiers,
  validity: ({ record }) => record.validity,
  asOf: ({ asOf }) => asOf,
  inForce: ({ record, asOf }) => holdsAt(record.validity, asOf),
  note: ({ record }) => record.note,
  relationships: ({ record, asOf }, args, { loaders }, info) => {
    const page = pageRequest(args, args.orderBy ?? "ID", info);
    const found = loaders.relationshipsOf(record.id, {
      slice: directedSlice(args.filter, asOf),
      page,
    });
    return whenKnown(found, (one) =>
      connection(one, page.after, (relationship) => ({
        record: relationship,
        asOf,
        viewedFrom: record.id,
      })),
    );
  },
  predecessors: (body, _, { related }) =>
    related.bodies(body, { over: ["SUCCEEDED_BY"], direction: "IN" }),
  successors: (body, _, { related }) =>
    related.bodies(body, { over: ["SUCCEEDED_BY"], direction: "OUT" }),
  finances: ({ record }, { filter }, { loaders }) =>
    loaders.figuresOf(record.id, figureFilter(filter)),
  findings: evidenceAbout("FINDING"),
  recommendations: evidenceAbout("RECOMMENDATION"),
  sources: ({ record }, _, { loaders }) => sourcesOf(record.sourceIds, loaders),
  citation: (body, _, context) => citeBody(body, context),
};

export const Query: Pick<QueryResolvers, "organisation" | "organisations"> = {
  organisation: (_, { id, code, asOf: asked }, context, info) => {
    const asOf = asked ?? context.today;
    const at = { asOf, context, info };
    foreseeBody({ id, code }, at);
    return whenKnown(findBody({ id, code }, asOf, context), (body) => {
      if (code != null) foreseeBodies([body.record.id], at);
      return body;
    });
  },
  organisations: async (_, args, context, info) => {
    const asOf = args.asOf ?? context.today;
    const page = pageRequest(args, args.orderBy ?? "NAME", info);
    const filter = await organisationFilter(args, asOf, context);
    foreseeOrganisations(filter, page, { asOf, context, info });
    return connection(
      await context.store.findOrganisations(filter, page),
      page.after,
      (record) => ({ record, asOf }),
    );
  },
};
