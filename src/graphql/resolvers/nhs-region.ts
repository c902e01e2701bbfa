import type { NhsRegionResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { PARTS } from "./ways.js";

export const NhsRegion: OwnFields<NhsRegionResolvers> = {
  boards: (region, _, { related }) =>
    related.bodies(region, { ...PARTS, to: "INTEGRATED_CARE_BOARD" }),
};
