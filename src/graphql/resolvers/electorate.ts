import type { ElectorateResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";

export const Electorate: OwnFields<ElectorateResolvers> = {
  council: (electorate, _, { related }) =>
    related.body(electorate, {
      over: ["ELECTED_BY", "TAX_FUNDS"],
      direction: "BOTH",
      to: "COUNCIL",
    }),
};
