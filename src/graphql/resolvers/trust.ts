import type { TrustResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { MEMBERSHIPS, TAKES_PART } from "./ways.js";

export const Trust: OwnFields<TrustResolvers> = {
  type: ({ record }) => record.trustType,
  foundation: ({ record }) => record.foundation,
  careTrust: ({ record }) => record.careTrust,
  board: (trust, _, { related }) =>
    related.body(trust, {
      over: ["LIES_WITHIN"],
      direction: "OUT",
      to: "INTEGRATED_CARE_BOARD",
    }),
  groups: (trust, _, { related }) =>
    related.bodies(trust, { ...MEMBERSHIPS, to: "TRUST_GROUP" }),
  collaboratives: (trust, _, { related }) =>
    related.bodies(trust, { ...TAKES_PART, to: "PROVIDER_COLLABORATIVE" }),
  places: (trust, _, { related }) =>
    related.bodies(trust, { ...TAKES_PART, to: "PLACE_PARTNERSHIP" }),
  memberships: (trust, _, { related }) =>
    related.links(trust, "GOVERNANCE", MEMBERSHIPS),
  catchment: (trust, { by }, { related }) =>
    related.linksByShare(trust, "admissionShareOfFrom", {
      over: ["SERVES"],
      direction: "OUT",
      to: by ?? "COUNCIL",
    }),
};
