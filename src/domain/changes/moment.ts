import { dayInWords } from "../day-in-words.js";
import type { DatePrecision, Day, Validity } from "../time.js";

/** When something changed: the first day on which something new holds, or on which something old no longer does. */
export interface Moment {
  readonly day: Day;
  readonly precision: DatePrecision;
  readonly edge: "START" | "END";
}

/** Null where the first day is unknown: it is before any day asked, so nothing began on it. */
export function startOf({ from, fromPrecision }: Validity): Moment | null {
  return from === null
    ? null
    : { day: from, precision: fromPrecision ?? "DAY", edge: "START" };
}

/** Null where no end is known. */
export function endOf({ to, toPrecision }: Validity): Moment | null {
  return to === null
    ? null
    : { day: to, precision: toPrecision ?? "DAY", edge: "END" };
}

const EXACTEST_FIRST: readonly DatePrecision[] = [
  "DAY",
  "MONTH",
  "YEAR",
  "BOUND",
];

/** Of several accounts of one day, the one that tells it most exactly. */
export function mostExact(moments: readonly Moment[]): Moment | null {
  const [best] = moments.toSorted(
    (a, b) =>
      EXACTEST_FIRST.indexOf(a.precision) - EXACTEST_FIRST.indexOf(b.precision),
  );
  return best ?? null;
}

/** The last day on which what ended held, or the first on which what began does, no more exactly than its source. */
export function lastOrFirstInWords({ day, precision, edge }: Moment): string {
  return dayInWords(edge === "START" ? day : day - 1, precision);
}

/** When something new took the place of something old: on 1 April 2026, in April 2026, in 2026. */
export function whenInWords(moment: Moment): string {
  switch (moment.precision) {
    case "DAY":
      return `on ${dayInWords(moment.day)}`;
    case "BOUND":
      return `on a day that no source gives, the nearest known being ${lastOrFirstInWords(moment)}`;
    default:
      return `in ${lastOrFirstInWords(moment)}`;
  }
}
