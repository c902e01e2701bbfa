import { SITS_IN } from "../../domain/collaborative-places/seats.js";
import type { Way } from "../loaders/related.js";

/** The ways that more than one type of body is reached by. */

/** What a body takes part in, by whatever part. */
export const TAKES_PART = {
  over: SITS_IN,
  direction: "OUT",
} as const satisfies Way;
/** Who takes part in a joint body, by whatever part. */
export const PARTICIPANTS = {
  over: SITS_IN,
  direction: "IN",
} as const satisfies Way;
export const MEMBERS = {
  over: ["MEMBER_OF"],
  direction: "IN",
} as const satisfies Way;
export const MEMBERSHIPS = {
  over: ["MEMBER_OF"],
  direction: "OUT",
} as const satisfies Way;
export const LEADS = {
  over: ["LEADS", "HOSTS"],
  direction: "IN",
} as const satisfies Way;
export const PARTS = {
  over: ["PART_OF"],
  direction: "IN",
} as const satisfies Way;
export const PART_OF = {
  over: ["PART_OF"],
  direction: "OUT",
} as const satisfies Way;
export const AT_WORK_HERE = {
  over: ["OPERATES_IN"],
  direction: "IN",
} as const satisfies Way;
export const WORKS_IN = {
  over: ["OPERATES_IN"],
  direction: "OUT",
} as const satisfies Way;
export const COVERED_COUNCILS = {
  over: ["COVERS"],
  direction: "OUT",
  to: "COUNCIL",
} as const satisfies Way;
