import { intersect, type Validity } from "../../domain/time.js";
import { toValidity, type Period } from "../dates.js";
import type { FaultLog, Place } from "../fault.js";

export interface Dated {
  readonly valid_from: Period | null;
  readonly valid_to: Period | null;
}

/** The half-open validity of a row; null, and reported, where it ends before it begins. */
export function validityOf(
  row: Dated,
  place: Place,
  log: FaultLog,
): Validity | null {
  const validity = toValidity(row.valid_from, row.valid_to);
  if (isOrdered(validity)) return validity;
  log.add(
    place,
    "valid_to",
    "REVERSED_DATES",
    "The last day is before the first.",
    "Correct one of the two: valid_to is the last day in force.",
  );
  return null;
}

/** The validity of a name or a code of a body: an empty date is the body's own, as the nearest day known. */
export function validityWithin(
  life: Validity,
  row: Dated,
  place: Place,
  log: FaultLog,
): Validity | null {
  const own = validityOf(row, place, log);
  if (own === null) return null;
  const filled = {
    from: own.from ?? life.from,
    fromPrecision:
      own.from === null && life.from !== null ? "BOUND" : own.fromPrecision,
    to: own.to ?? life.to,
    toPrecision:
      own.to === null && life.to !== null ? "BOUND" : own.toPrecision,
  } as const;
  if (isOrdered(filled) && intersect(filled, life) !== null) return filled;
  const column = row.valid_from === null ? "valid_to" : "valid_from";
  log.add(
    place,
    column,
    "OUTSIDE_LIFE",
    "The body does not exist then.",
    "Correct the date, or the dates of the body.",
  );
  return null;
}

function isOrdered({ from, to }: Validity): boolean {
  return from === null || to === null || from < to;
}
