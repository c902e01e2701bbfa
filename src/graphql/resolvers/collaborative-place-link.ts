import { findLinks } from "../collaborative-places/find-links.js";
import { datedAll } from "../dated.js";
import type * as api from "../generated/types.js";
import type { EveryField } from "./own-fields.js";

export const CollaborativePlaceLink: EveryField<api.CollaborativePlaceLinkResolvers> =
  {
    collaborative: ({ record, asOf }) => ({
      record: record.collaborative,
      asOf,
    }),
    place: ({ record, asOf }) => ({ record: record.place, asOf }),
    bodies: ({ record, asOf }) => datedAll(record.bodies, asOf),
  };

export const SharedBody: EveryField<api.SharedBodyResolvers> = {
  body: ({ record, asOf }) => ({ record: record.body, asOf }),
  inCollaborative: ({ record, asOf }) => datedAll(record.inCollaborative, asOf),
  inPlace: ({ record, asOf }) => datedAll(record.inPlace, asOf),
};

export const Query: Pick<api.QueryResolvers, "collaborativePlaceLinks"> = {
  collaborativePlaceLinks: (_, { asOf, ...asked }, context) =>
    findLinks(asked, asOf ?? context.today, context),
};
