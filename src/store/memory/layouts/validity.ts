import type { DatePrecision, Validity } from "../../../domain/time.js";
import { day, oneOf } from "../columns/plain.js";
import { record } from "../columns/record.js";

/** Before every day, and after every day. */
export const UNKNOWN_FROM = -0x8000_0000;
export const OPEN_TO = 0x7fff_ffff;

export const precision = oneOf<DatePrecision>([
  "DAY",
  "MONTH",
  "YEAR",
  "BOUND",
]);

export const validity = record<Validity>({
  from: day(UNKNOWN_FROM),
  to: day(OPEN_TO),
  fromPrecision: precision,
  toPrecision: precision,
});
