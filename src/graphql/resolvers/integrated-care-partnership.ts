import { whenKnown } from "../../at-hand.js";
import type { IntegratedCarePartnershipResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { MEMBERS, PART_OF, PARTS } from "./ways.js";

export const IntegratedCarePartnership: OwnFields<IntegratedCarePartnershipResolvers> =
  {
    board: (partnership, _, { related }) => {
      const systems = related.bodies(partnership, {
        ...PART_OF,
        to: "INTEGRATED_CARE_SYSTEM",
      });
      const boards = related.bodiesFrom(systems, {
        ...PARTS,
        to: "INTEGRATED_CARE_BOARD",
      });
      return whenKnown(boards, ([first]) => first ?? null);
    },
    system: (partnership, _, { related }) =>
      related.body(partnership, { ...PART_OF, to: "INTEGRATED_CARE_SYSTEM" }),
    members: (partnership, _, { related }) =>
      related.links(partnership, "GOVERNANCE", MEMBERS),
    chairKind: ({ record }) => record.chairKind,
  };
