import {
  formatDay,
  tryParseDay,
  type DatePrecision,
  type Day,
  type Validity,
} from "../domain/time.js";
import { BadCell } from "./fault.js";

/** The days that a date in a file may mean: one for 2022-07-01, all of July for 2022-07. */
export interface Period {
  readonly first: Day;
  /** The day after its last. */
  readonly after: Day;
  readonly precision: DatePrecision;
}

const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^(\d{4})$/;
const BY = "by ";

/** A day, month or year as written in a file: 2022-07-01, 2022-07, 2022. */
export function readDate(text: string): Period | BadCell {
  const period = readDay(text) ?? readMonth(text) ?? readYear(text);
  return (
    period ??
    new BadCell(
      "BAD_DATE",
      `"${text}" is not a date.`,
      "Write a real calendar day as 2026-04-01, a month as 2026-04 or a year as 2026.",
    )
  );
}

/** An end of a validity: a date, or "by 2022-08" where a source shows that it had begun, or ended, by then and gives no day. */
export function readBound(text: string): Period | BadCell {
  if (!text.startsWith(BY)) return readDate(text);
  const period = readDate(text.slice(BY.length));
  return period instanceof BadCell ? period : { ...period, precision: "BOUND" };
}

/** From the first day in force and the last, both as written, to the half-open days of the graph. */
export function toValidity(
  first: Period | null,
  last: Period | null,
): Validity {
  return {
    from: first?.first ?? null,
    to: last?.after ?? null,
    fromPrecision: first?.precision ?? null,
    toPrecision: last?.precision ?? null,
  };
}

function readDay(text: string): Period | null {
  const day = tryParseDay(text);
  return day === null ? null : { first: day, after: day + 1, precision: "DAY" };
}

function readMonth(text: string): Period | null {
  const match = MONTH.exec(text);
  if (match === null) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  return between(
    tryParseDay(`${text}-01`),
    tryParseDay(
      month === 12
        ? `${digits(year + 1, 4)}-01-01`
        : `${digits(year, 4)}-${digits(month + 1, 2)}-01`,
    ),
    "MONTH",
  );
}

function readYear(text: string): Period | null {
  const match = YEAR.exec(text);
  return match === null
    ? null
    : between(
        tryParseDay(`${text}-01-01`),
        tryParseDay(`${digits(Number(text) + 1, 4)}-01-01`),
        "YEAR",
      );
}

function between(
  first: Day | null,
  after: Day | null,
  precision: DatePrecision,
): Period | null {
  return first === null || after === null ? null : { first, after, precision };
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** A day in a message, or the words for one that is not known. */
export function sayDay(day: Day | null, unknown: string): string {
  return day === null ? unknown : formatDay(day);
}
