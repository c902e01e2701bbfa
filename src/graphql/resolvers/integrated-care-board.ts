import { whenKnown, type Awaitable } from "../../at-hand.js";
import type { DatedOrganisation } from "../dated.js";
import { moneyInto } from "../funding/money-into.js";
import type { IntegratedCareBoardResolvers } from "../generated/types.js";
import type { Related } from "../loaders/related.js";
import type { OwnFields } from "./own-fields.js";
import {
  AT_WORK_HERE,
  COVERED_COUNCILS,
  MEMBERSHIPS,
  PART_OF,
  PARTS,
} from "./ways.js";

export const IntegratedCareBoard: OwnFields<IntegratedCareBoardResolvers> = {
  system: (board, _, { related }) =>
    related.body(board, { ...PART_OF, to: "INTEGRATED_CARE_SYSTEM" }),
  region: (board, _, { related }) =>
    related.body(board, { ...PART_OF, to: "NHS_REGION" }),
  councils: (board, _, { related }) =>
    related.linksByShare(board, "populationShareOfFrom", COVERED_COUNCILS),
  trusts: (board, _, { related }) =>
    related.bodies(board, {
      over: ["LIES_WITHIN"],
      direction: "IN",
      to: "TRUST",
    }),
  collaboratives: (board, _, { related }) =>
    related.bodiesFrom(systemsOf(board, related), {
      ...AT_WORK_HERE,
      to: "PROVIDER_COLLABORATIVE",
    }),
  places: (board, _, { related }) =>
    related.bodiesFrom(
      whenKnown(systemsOf(board, related), (systems) => [board, ...systems]),
      { ...PARTS, to: "PLACE_PARTNERSHIP" },
    ),
  subIcbLocations: (board, _, { related }) =>
    related.bodies(board, { ...PARTS, to: "SUB_ICB_LOCATION" }),
  partnership: (board, _, { related }) =>
    whenKnown(
      related.bodiesFrom(systemsOf(board, related), {
        ...PARTS,
        to: "INTEGRATED_CARE_PARTNERSHIP",
      }),
      ([first]) => first ?? null,
    ),
  clusters: (board, _, { related }) =>
    related.bodies(board, {
      over: ["CLUSTERED_IN"],
      direction: "OUT",
      to: "ICB_CLUSTER",
    }),
  memberships: (board, _, { related }) =>
    related.links(board, "GOVERNANCE", MEMBERSHIPS),
  allocations: (board, args, context) =>
    moneyInto(board, args, context, ["ALLOCATES_TO"]),
};

function systemsOf(
  board: DatedOrganisation,
  related: Related,
): Awaitable<DatedOrganisation<"INTEGRATED_CARE_SYSTEM">[]> {
  return related.bodies(board, { ...PART_OF, to: "INTEGRATED_CARE_SYSTEM" });
}
