import type { PartnerResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { MEMBERSHIPS } from "./ways.js";

export const Partner: OwnFields<PartnerResolvers> = {
  sector: ({ record }) => record.sector,
  memberships: (partner, _, { related }) =>
    related.links(partner, "GOVERNANCE", MEMBERSHIPS),
};
