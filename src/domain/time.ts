import { DomainError } from "./errors.js";
import { shown } from "./shown.js";

/** A calendar day as the number of days since 1970-01-01: cheap to store, compare and test while expanding. */
export type Day = number;

/**
 * How exactly a source gives a day. MONTH and YEAR stand for their first day.
 * BOUND: no source gives the day; this is the nearest day known (a source shows the fact by then,
 * or an end of the relationship itself began or ended then).
 */
export type DatePrecision = "DAY" | "MONTH" | "YEAR" | "BOUND";

/**
 * Half-open: holds on `from`, no longer on `to`. A null `from` is unknown, and counts as before every day asked;
 * a null `to` is open: no source gives an end.
 */
export interface Validity {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly fromPrecision: DatePrecision | null;
  readonly toPrecision: DatePrecision | null;
}

export const ALWAYS: Validity = {
  from: null,
  to: null,
  fromPrecision: null,
  toPrecision: null,
};

const MS_PER_DAY = 86_400_000;
/** Swedish is written YYYY-MM-DD. */
const englandDate = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/London",
});
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day written YYYY-MM-DD, or null when the text is not a real calendar day. */
export function tryParseDay(text: string): Day | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  const day = dayOf(year, month, date);
  // There is no year 0.
  return year > 0 && formatDay(day) === text ? day : null;
}

/** January is month 1. */
export function dayOf(year: number, month: number, date: number): Day {
  // Date.UTC would take the years 1 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY;
}

/** @throws DomainError BAD_ARGUMENT when the text is not a real calendar day written YYYY-MM-DD. */
export function parseDay(text: string, at?: string): Day {
  const day = tryParseDay(text);
  if (day === null)
    throw new DomainError(
      "BAD_ARGUMENT",
      `${shown(text)} is not a calendar day. Write YYYY-MM-DD, for example 2026-04-01.`,
      at,
    );
  return day;
}

export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day it is in England: an hour ahead of UTC in summer. */
export function today(now: Date = new Date()): Day {
  return parseDay(englandDate.format(now));
}

/** The one place that says whether something holds on a day. */
export function holdsAt(validity: Validity, day: Day): boolean {
  return (
    (validity.from === null || validity.from <= day) &&
    (validity.to === null || day < validity.to)
  );
}

/** Whether it holds on one of two days and not on the other. */
export function differsBetween(
  validity: Validity,
  [one, other]: readonly [Day, Day],
): boolean {
  return holdsAt(validity, one) !== holdsAt(validity, other);
}

/** The days on which both hold, or null when there is none. */
export function intersect(a: Validity, b: Validity): Validity | null {
  const starts = later(a, b);
  const ends = earlier(a, b);
  if (starts.from !== null && ends.to !== null && starts.from >= ends.to)
    return null;
  return {
    from: starts.from,
    fromPrecision: starts.fromPrecision,
    to: ends.to,
    toPrecision: ends.toPrecision,
  };
}

export function isWithin(inner: Validity, outer: Validity): boolean {
  const starts =
    outer.from === null || (inner.from !== null && inner.from >= outer.from);
  const ends = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return starts && ends;
}

function later(a: Validity, b: Validity): Validity {
  if (a.from === null) return b;
  return b.from === null || a.from >= b.from ? a : b;
}

function earlier(a: Validity, b: Validity): Validity {
  if (a.to === null) return b;
  return b.to === null || a.to <= b.to ? a : b;
}
