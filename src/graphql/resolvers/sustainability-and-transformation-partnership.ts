import type { SustainabilityAndTransformationPartnershipResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { PARTS } from "./ways.js";

export const SustainabilityAndTransformationPartnership: OwnFields<SustainabilityAndTransformationPartnershipResolvers> =
  {
    groups: (partnership, _, { related }) =>
      related.bodies(partnership, {
        ...PARTS,
        to: "CLINICAL_COMMISSIONING_GROUP",
      }),
  };
