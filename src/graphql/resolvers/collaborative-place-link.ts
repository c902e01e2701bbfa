import { linksOf } from "../collaborative-places.js";
import type * as api from "../generated/types.js";

export const CollaborativePlaceLink: Required<
  Omit<api.CollaborativePlaceLinkResolvers, "__isTypeOf">
> = {
  collaborative: ({ record, asOf }) => ({ record: record.collaborative, asOf }),
  place: ({ record, asOf }) => ({ record: record.place, asOf }),
  bodies: ({ record, asOf }) =>
    record.bodies.map((body) => ({ record: body, asOf })),
};

export const SharedBody: Required<Omit<api.SharedBodyResolvers, "__isTypeOf">> =
  {
    body: ({ record, asOf }) => ({ record: record.body, asOf }),
    inCollaborative: ({ record, asOf }) =>
      record.inCollaborative.map((seat) => ({ record: seat, asOf })),
    inPlace: ({ record, asOf }) =>
      record.inPlace.map((seat) => ({ record: seat, asOf })),
  };

export const Query: Pick<api.QueryResolvers, "collaborativePlaceLinks"> = {
  collaborativePlaceLinks: (_, { asOf, ...asked }, context) =>
    linksOf(asked, asOf ?? context.today, context),
};
