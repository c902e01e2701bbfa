import {
  dayOf,
  formatDay,
  type DatePrecision,
  type Day,
  type Validity,
} from "./time.js";

/** When something changed: the first day on which something new holds, or on which something old no longer does. */
export interface Turn {
  readonly day: Day;
  readonly precision: DatePrecision;
  readonly edge: "START" | "END";
}

/** Null where the first day is unknown: it is before any day asked, so nothing began on it. */
export function startOf({ from, fromPrecision }: Validity): Turn | null {
  return from === null
    ? null
    : { day: from, precision: fromPrecision ?? "DAY", edge: "START" };
}

/** Null where no end is known. */
export function endOf({ to, toPrecision }: Validity): Turn | null {
  return to === null
    ? null
    : { day: to, precision: toPrecision ?? "DAY", edge: "END" };
}

/** The last day on which it may have been: of one of which only the month or the year is known, the last of that. */
export function latestDayOf({ day, precision }: Turn): Day {
  const [year = 0, month = 0] = formatDay(day).split("-").map(Number);
  switch (precision) {
    case "MONTH":
      return dayOf(year, month + 1, 0);
    case "YEAR":
      return dayOf(year + 1, 1, 0);
    default:
      return day;
  }
}

const EXACTEST_FIRST: readonly DatePrecision[] = [
  "DAY",
  "MONTH",
  "YEAR",
  "BOUND",
];

/** Of several accounts of one day, the one that tells it most exactly. */
export function mostExact(turns: readonly Turn[]): Turn | null {
  const [best] = turns.toSorted(
    (a, b) =>
      EXACTEST_FIRST.indexOf(a.precision) - EXACTEST_FIRST.indexOf(b.precision),
  );
  return best ?? null;
}

/** Whether a source gives the very day. */
export function isToTheDay({ precision }: Turn): boolean {
  return precision === "DAY";
}
