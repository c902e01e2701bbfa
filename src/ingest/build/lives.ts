import type { Organisation } from "../../domain/model.js";
import {
  intersect,
  type DatePrecision,
  type Day,
  type Validity,
} from "../../domain/time.js";
import { sayDay, type Period } from "../dates.js";
import type { FaultLog, Place } from "../fault.js";
import { validityOf, type Dated } from "./validity.js";

interface Bound {
  readonly day: Day | null;
  readonly precision: DatePrecision | null;
}

/**
 * When a relationship holds: its own dates, and the nearest bound from the lives of its ends where it gives none. A month or
 * year that such a bound cuts means the part of it in which both bodies exist. Null, and reported, where it stands outside those lives.
 */
export function validityBetween(
  from: Organisation,
  to: Organisation,
  row: Dated,
  place: Place,
  log: FaultLog,
): Validity | null {
  const own = validityOf(row, place, log);
  if (own === null) return null;
  const lives = intersect(from.validity, to.validity);
  if (lives === null) {
    log.add(
      place,
      "to",
      "OUTSIDE_LIFE",
      `${describe(from)} and ${describe(to)} never exist on the same day.`,
      "Correct an end, or the dates of a body.",
    );
    return null;
  }
  const start = startWithin(row.valid_from, lives);
  const end = endWithin(row.valid_to, lives);
  const wrong =
    start === null ? "valid_from" : end === null ? "valid_to" : null;
  if (start !== null && end !== null && isOrdered(start, end))
    return {
      from: start.day,
      to: end.day,
      fromPrecision: start.precision,
      toPrecision: end.precision,
    };
  log.add(
    place,
    wrong ?? "valid_to",
    "OUTSIDE_LIFE",
    `It would hold ${sayDay(own.from, "from an unknown day")} to before ${sayDay(own.to, "an open end")}, and ${describe(from)}, ${describe(to)}.`,
    "Correct the date or the end, or leave the date empty to take the nearest from the two bodies.",
  );
  return null;
}

function startWithin(first: Period | null, lives: Validity): Bound | null {
  if (first === null) return filled(lives.from);
  if (lives.to !== null && first.first >= lives.to) return null;
  if (lives.from === null || first.first >= lives.from)
    return { day: first.first, precision: first.precision };
  return first.after > lives.from ? filled(lives.from) : null;
}

function endWithin(last: Period | null, lives: Validity): Bound | null {
  if (last === null) return filled(lives.to);
  if (lives.from !== null && last.after <= lives.from) return null;
  if (lives.to === null || last.after <= lives.to)
    return { day: last.after, precision: last.precision };
  return last.first < lives.to ? filled(lives.to) : null;
}

function filled(day: Day | null): Bound {
  return { day, precision: day === null ? null : "BOUND" };
}

function isOrdered(start: Bound, end: Bound): boolean {
  return start.day === null || end.day === null || start.day < end.day;
}

export function describe({ id, validity }: Organisation): string {
  return `${id} exists ${sayDay(validity.from, "from an unknown day")} to before ${sayDay(validity.to, "an open end")}`;
}
