import type { MembershipResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";

export const Membership: OwnFields<MembershipResolvers> &
  Pick<MembershipResolvers, "kind"> = {
  member: (link, _, { related }) =>
    related.organisation(link.record.from, link),
  body: (link, _, { related }) => related.organisation(link.record.to, link),
  kind: ({ record }) => record.kind,
  role: ({ record }) => record.role,
  relationship: (link) => link,
};
