import type { DatePrecision } from "placegraph/client";
import { dayOf, numberOf, timeOf } from "./calendar.js";

/** The days on which something holds, as the API gives them: no longer on `to`. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
  readonly fromPrecision?: DatePrecision | null;
  readonly toPrecision?: DatePrecision | null;
}

const TO_THE_DAY = formatter({
  day: "numeric",
  month: "long",
  year: "numeric",
});

const FORMATTERS: Record<DatePrecision, Intl.DateTimeFormat> = {
  DAY: TO_THE_DAY,
  BOUND: TO_THE_DAY,
  MONTH: formatter({ month: "long", year: "numeric" }),
  YEAR: formatter({ year: "numeric" }),
};

/** A day no more exactly than its source gives it: 1 April 2026, April 2026, 2026. */
export function dayInWords(
  day: string,
  precision: DatePrecision | null = "DAY",
): string {
  return FORMATTERS[precision ?? "DAY"].format(timeOf(day));
}

/** The last day before the one on which something no longer holds. */
export function dayBefore(day: string): string {
  return dayOf(numberOf(day) - 1);
}

/** The first day of something: 1 April 2026. Null where no source gives it. */
export function firstDayInWords(days: Days): string | null {
  const { from, fromPrecision = "DAY" } = days;
  return from === null ? null : told(from, fromPrecision);
}

/** The last day of something that ended: 31 March 2026, where it no longer holds on 1 April. Null where it has no end. */
export function lastDayInWords(days: Days): string | null {
  const { to, toPrecision = "DAY" } = days;
  return to === null ? null : told(dayBefore(to), toPrecision);
}

/** The days on which something holds: "from 1 April 2023 to 31 March 2026", "until 31 March 2026". */
export function daysInWords(days: Days): string {
  const [first, last] = [firstDayInWords(days), lastDayInWords(days)];
  if (first === null && last === null) return "on days that no source gives";
  if (first === null) return `until ${String(last)}`;
  return last === null ? `from ${first}` : `from ${first} to ${last}`;
}

/** A day that no source gives is not said to be "by" the nearest one known: it may lie on either side of it. */
function told(day: string, precision: DatePrecision | null): string {
  const words = dayInWords(day, precision);
  return precision === "BOUND"
    ? `a day no source gives (nearest known: ${words})`
    : words;
}

function formatter(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" });
}
