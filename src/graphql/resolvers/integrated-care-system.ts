import type { IntegratedCareSystemResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { AT_WORK_HERE, PARTS } from "./ways.js";

export const IntegratedCareSystem: OwnFields<IntegratedCareSystemResolvers> = {
  board: (system, _, { related }) =>
    related.body(system, { ...PARTS, to: "INTEGRATED_CARE_BOARD" }),
  partnership: (system, _, { related }) =>
    related.body(system, { ...PARTS, to: "INTEGRATED_CARE_PARTNERSHIP" }),
  places: (system, _, { related }) =>
    related.bodies(system, { ...PARTS, to: "PLACE_PARTNERSHIP" }),
  collaboratives: (system, _, { related }) =>
    related.bodies(system, { ...AT_WORK_HERE, to: "PROVIDER_COLLABORATIVE" }),
};
