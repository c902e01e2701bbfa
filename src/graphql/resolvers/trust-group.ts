import type { TrustGroupResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { MEMBERS, WORKS_IN } from "./ways.js";

export const TrustGroup: OwnFields<TrustGroupResolvers> = {
  members: (group, _, { related }) =>
    related.links(group, "GOVERNANCE", MEMBERS),
  systems: (group, _, { related }) =>
    related.bodies(group, { ...WORKS_IN, to: "INTEGRATED_CARE_SYSTEM" }),
};
