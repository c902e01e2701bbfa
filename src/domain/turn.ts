import type { DatePrecision, Day, Validity } from "./time.js";

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
