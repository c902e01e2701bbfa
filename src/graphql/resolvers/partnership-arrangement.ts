import { moneyInto } from "../funding/money-into.js";
import type { PartnershipArrangementResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { LEADS } from "./ways.js";

export const PartnershipArrangement: OwnFields<PartnershipArrangementResolvers> =
  {
    form: ({ record }) => record.form,
    functions: ({ record }) => record.functions,
    parties: (arrangement, _, { related }) =>
      related.links(arrangement, "GOVERNANCE", {
        over: ["PARTY_TO"],
        direction: "IN",
      }),
    hosts: (arrangement, _, { related }) =>
      related.links(arrangement, "GOVERNANCE", LEADS),
    contributions: (arrangement, args, context) =>
      moneyInto(arrangement, args, context),
  };
