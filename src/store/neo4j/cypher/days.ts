import type { Day } from "../../../domain/time.js";
import type { DayPair } from "../../graph-store.js";
import { toDate, toDateOrNull } from "../dates.js";

/** The first day of something, and the first on which it no longer holds, in Cypher; each may be null. */
type Days = readonly [from: string, to: string];

/** Each of a record's own days is a property. */
export function ownDays(record: string): Days {
  return [`${record}.validFrom`, `${record}.validTo`];
}

/** Whether what has these days holds on the day asked for, if any. */
export function holds(days: Days, asked = "$"): string {
  return `\
(${asked}asOf IS NULL OR (
      ${holdsOn(days, `${asked}asOf`)}))`;
}

/** `differsBetween` of the domain: it holds on a single one of two days. */
export function differs(days: Days, asked = "$"): string {
  return `\
single(day IN ${asked}changedBetween WHERE
      ${holdsOn(days, "day")})`;
}

/** It holds on one of two days or on both. */
export function holdsOnEither(days: Days, asked = "$"): string {
  return `\
any(day IN ${asked}onEither WHERE
      ${holdsOn(days, "day")})`;
}

/** `holdsAt` of the domain. */
export function holdsOn([from, to]: Days, day: string): string {
  return `\
(${from} IS NULL OR ${from} <= ${day}) AND
      (${to} IS NULL OR ${day} < ${to})`;
}

export function dayParameters(asked: {
  readonly asOf?: Day | undefined;
  readonly changedBetween?: DayPair | undefined;
}) {
  return {
    asOf: toDateOrNull(asked.asOf),
    changedBetween: asked.changedBetween?.map(toDate) ?? null,
  };
}
