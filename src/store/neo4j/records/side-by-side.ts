import type { Day } from "../../../domain/time.js";
import { readDay, toDate } from "../dates.js";
import type { Fields } from "./fields.js";

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

/** The texts of a list, by place; null where there is none. */
export function textsOf(
  fields: Fields,
  name: string,
): (place: number) => string | null {
  const texts = fields.texts(name);
  return (place) => texts[place] || null;
}

export function daysOf(
  fields: Fields,
  name: string,
): (place: number) => Day | null {
  const days = fields.list(name, (value) =>
    typeof value === "number" ? readDay(value) : NO_DAY,
  );
  return (place) => {
    const day = days[place] ?? NO_DAY;
    return day === NO_DAY ? null : day;
  };
}
