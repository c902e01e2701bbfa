import { findLinks } from "../collaborative-places/find-links.js";
import { datedAll } from "../dated.js";
import type * as api from "../generated/types.js";

export const CollaborativePlaceLink: Required<
  Omit<api.CollaborativePlaceLinkResolvers, "__isTypeOf">
> = {
  collaborative: ({ record, asOf }) => ({ record: record.collaborative, asOf }),
  place: ({ record, asOf }) => ({ record: record.place, asOf }),
  bodies: ({ record, asOf }) => datedAll(record.bodies, asOf),
};

export const SharedBody: Required<Omit<api.SharedBodyResolvers, "__isTypeOf">> =
  {
    body: ({ record, asOf }) => ({ record: record.body, asOf }),
    inCollaborative: ({ record, asOf }) =>
      datedAll(record.inCollaborative, asOf),
    inPlace: ({ record, asOf }) => datedAll(record.inPlace, asOf),
  };

export const Query: Pick<api.QueryResolvers, "collaborativePlaceLinks"> = {
  collaborativePlaceLinks: (_, { asOf, ...asked }, context) =>
    findLinks(asked, asOf ?? context.today, context),
};
