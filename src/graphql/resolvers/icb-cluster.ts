import type { IcbClusterResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";

export const IcbCluster: OwnFields<IcbClusterResolvers> = {
  boards: (cluster, _, { related }) =>
    related.bodies(cluster, {
      over: ["CLUSTERED_IN"],
      direction: "IN",
      to: "INTEGRATED_CARE_BOARD",
    }),
};
