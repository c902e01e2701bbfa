import type { InfluenceComparison } from "../../domain/influence/comparison.js";
import type { LawOfBody } from "../../domain/influence/laws.js";
import type { MembersOfKind } from "../../domain/influence/members.js";
import type { PassingMoney } from "../../domain/influence/money.js";
import type { InfluenceSide } from "../../domain/influence/side.js";
import type { Dated } from "../dated.js";

export type DatedComparison = Dated<InfluenceComparison>;
export type DatedSide = Dated<InfluenceSide>;
export type DatedMembers = Dated<MembersOfKind>;
export type DatedLaw = Dated<LawOfBody>;
export type DatedMoney = Dated<PassingMoney>;
