import { dayBefore } from "../app/dates.js";
import { addMonths } from "../app/calendar.js";
import { lastChange, nextChange, type TurningDay } from "./turning-days.js";

/** The two days of a comparison in the order of time, whichever of them is the one seen. */
export interface TwoDays {
  readonly earlier: string;
  readonly later: string;
}

export function twoDays(seen: string, other: string): TwoDays {
  return seen < other
    ? { earlier: seen, later: other }
    : { earlier: other, later: seen };
}

/** A day worth comparing with. */
export interface Suggestion {
  readonly name: string;
  readonly day: string;
}

/** Days worth comparing the one seen with: either side of the nearest changes, and a year earlier. */
export function suggestionsFor(
  seen: string,
  days: readonly TurningDay[],
): Suggestion[] {
  const last = lastChange(days, seen);
  const next = nextChange(days, seen);
  return [
    ...(last === null
      ? []
      : [
          {
            name: "Before the last change",
            day: dayBefore(last.day),
          },
        ]),
    ...(next === null
      ? []
      : [{ name: "After the next change", day: next.day }]),
    { name: "A year earlier", day: addMonths(seen, -12) },
  ];
}
