import type { CatchmentResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";

export const Catchment: OwnFields<CatchmentResolvers> = {
  trust: (link, _, { related }) =>
    related.organisationOfKind(link.record.from, link, "TRUST"),
  area: (link, _, { related }) => related.organisation(link.record.to, link),
  shareOfAdmissions: ({ record }) => record.admissionShareOfFrom,
  vintage: ({ record }) => record.vintage,
  relationship: (link) => link,
};
