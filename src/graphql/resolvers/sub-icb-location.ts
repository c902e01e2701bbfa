import type { SubIcbLocationResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { COVERED_COUNCILS, PART_OF } from "./ways.js";

export const SubIcbLocation: OwnFields<SubIcbLocationResolvers> = {
  board: (location, _, { related }) =>
    related.body(location, { ...PART_OF, to: "INTEGRATED_CARE_BOARD" }),
  councils: (location, _, { related }) =>
    related.linksByShare(location, "populationShareOfFrom", COVERED_COUNCILS),
};
