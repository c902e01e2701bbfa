import { straddlingCouncils } from "../../domain/alignment/straddling.js";
import { whenKnown } from "../../at-hand.js";
import type { Context } from "../context.js";
import type { DatedOrganisation } from "../dated.js";
import { moneyInto } from "../funding/money-into.js";
import type { CouncilResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { MEMBERSHIPS } from "./ways.js";

export const Council: OwnFields<CouncilResolvers> = {
  type: ({ record }) => record.councilType,
  tier: ({ record }) => record.tier,
  adultSocialCare: ({ record }) => record.adultSocialCare,
  region: ({ record }) =>
    record.regionName === null
      ? null
      : { name: record.regionName, code: record.regionCode },
  county: (council, _, { related }) =>
    related.body(council, {
      over: ["LIES_WITHIN"],
      direction: "OUT",
      to: "COUNCIL",
    }),
  districts: (council, _, { related }) =>
    related.bodies(council, {
      over: ["LIES_WITHIN"],
      direction: "IN",
      to: "COUNCIL",
    }),
  systems: coverageByBoards,
  straddlesSystems: (council, _, context) =>
    whenKnown(
      coverageByBoards(council, _, context),
      (links) =>
        straddlingCouncils(links.map(({ record }) => record)).length > 0,
    ),
  boards: (council, _, { related }) => related.bodies(council, COVERING_BOARDS),
  partnerships: (council, _, { related }) =>
    related.bodies(council, {
      over: ["MEMBER_OF", "ESTABLISHED_BY"],
      direction: "BOTH",
      to: "INTEGRATED_CARE_PARTNERSHIP",
    }),
  places: (council, _, { related }) =>
    related.bodies(council, {
      over: ["COVERS", "MEMBER_OF", "LEADS", "HOSTS"],
      direction: "BOTH",
      to: "PLACE_PARTNERSHIP",
    }),
  wellbeingBoard: (council, _, { related }) =>
    related.body(council, {
      over: ["COMMITTEE_OF"],
      direction: "IN",
      to: "HEALTH_AND_WELLBEING_BOARD",
    }),
  electorate: (council, _, { related }) =>
    related.body(council, {
      over: ["ELECTED_BY", "TAX_FUNDS"],
      direction: "BOTH",
      to: "ELECTORATE",
    }),
  combinedAuthority: (council, _, { related }) =>
    related.body(council, { ...MEMBERSHIPS, to: "COMBINED_AUTHORITY" }),
  trusts: (council, _, { related }) =>
    related.linksByShare(council, "admissionShareOfFrom", {
      over: ["SERVES"],
      direction: "IN",
      to: "TRUST",
    }),
  arrangements: (council, _, { related }) =>
    related.bodies(council, {
      over: ["PARTY_TO"],
      direction: "OUT",
      to: "PARTNERSHIP_ARRANGEMENT",
    }),
  memberships: (council, _, { related }) =>
    related.links(council, "GOVERNANCE", MEMBERSHIPS),
  funding: (council, args, context) => moneyInto(council, args, context),
};

const COVERING_BOARDS = {
  over: ["COVERS"],
  direction: "IN",
  to: "INTEGRATED_CARE_BOARD",
} as const;

function coverageByBoards(
  council: DatedOrganisation,
  _: unknown,
  { related }: Context,
) {
  return related.linksByShare(council, "populationShareOfTo", COVERING_BOARDS);
}
