import type { DatePrecision } from "placegraph/client";
import { dayInWords } from "../app/dates.js";
import {
  countsOf,
  lastChange,
  type Turning,
  type TurningDay,
} from "./turning-days.js";

/** A body and the days on which it, or relationships of it, began or ended. */
export interface Known {
  readonly body: Turning;
  readonly days: readonly TurningDay[];
}

/** Whether a source gives the very day. */
export function isExact({ precision }: Pick<TurningDay, "precision">): boolean {
  return precision === "DAY";
}

/** A day of change and what happened on it: Nearest known day 18 October 2022: 11 relationships began. */
export function tell(turn: TurningDay, body: Turning): string {
  return `${whenOf(turn.day, turn.precision)}: ${countsOf(turn, body)}`;
}

/** The day seen, and since when things stand as they do on it. */
export function tellDay(day: string, known: Known | undefined): string {
  if (known === undefined) return dayInWords(day);
  const last = lastChange(known.days, day);
  if (last?.day === day) return tell(last, known.body);
  if (last !== null)
    return `${dayInWords(day)}: no change is recorded since ${dayInWords(last.day)}`;
  const [first] = known.days;
  return first === undefined
    ? `${dayInWords(day)}: no day of change is recorded`
    : `${dayInWords(day)}: before the first change recorded, ${dayInWords(first.day)}`;
}

/** A day as exactly as a source gives it, and no more. */
export function whenOf(day: string, precision: DatePrecision): string {
  switch (precision) {
    case "DAY":
      return dayInWords(day);
    case "MONTH":
    case "YEAR":
      return `In ${dayInWords(day, precision)}`;
    // Not "by" it: where a body began or ended then, the day lies on the other side.
    case "BOUND":
      return `Nearest known day ${dayInWords(day)}`;
  }
}
