import type { ClinicalCommissioningGroupResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { PART_OF } from "./ways.js";

export const ClinicalCommissioningGroup: OwnFields<ClinicalCommissioningGroupResolvers> =
  {
    partnership: (group, _, { related }) =>
      related.body(group, {
        ...PART_OF,
        to: "SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP",
      }),
  };
