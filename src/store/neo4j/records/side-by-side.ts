import type { Day } from "../../../domain/time.js";
import { toDate } from "../dates.js";

/**
 * A list of records is kept as lists side by side, one for each field. A list cannot hold a null, so that something
 * stands for it; and a list of nothing but nulls is left out.
 */
const NO_TEXT = "";
/** No calendar of ours has this day. */
export const NO_DAY: Day = -4_000_000;

export function textList(values: readonly (string | null)[]): unknown {
  return unlessBlank(values, (value) => value ?? NO_TEXT);
}

export function dayList(values: readonly (Day | null)[]): unknown {
  return unlessBlank(values, (value) => toDate(value ?? NO_DAY));
}

function unlessBlank<T>(
  values: readonly (T | null)[],
  write: (value: T | null) => unknown,
): unknown {
  return values.every((value) => value === null) ? null : values.map(write);
}
