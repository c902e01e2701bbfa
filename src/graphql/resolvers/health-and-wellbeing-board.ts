import type { HealthAndWellbeingBoardResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { MEMBERS } from "./ways.js";

export const HealthAndWellbeingBoard: OwnFields<HealthAndWellbeingBoardResolvers> =
  {
    council: (board, _, { related }) =>
      related.body(board, {
        over: ["COMMITTEE_OF"],
        direction: "OUT",
        to: "COUNCIL",
      }),
    boards: (board, _, { related }) =>
      related.bodies(board, { ...MEMBERS, to: "INTEGRATED_CARE_BOARD" }),
    members: (board, _, { related }) =>
      related.links(board, "GOVERNANCE", MEMBERS),
  };
