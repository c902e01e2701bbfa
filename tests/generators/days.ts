import * as fc from "fast-check";
import {
  ALWAYS,
  parseDay,
  type DatePrecision,
  type Day,
  type Validity,
} from "../../src/domain/time.js";
import { maybe } from "./text.js";

/** Days beside each other, so that first days, last days and days asked for meet. */
const DAYS: readonly Day[] = [
  "2022-06-30",
  "2022-07-01",
  "2022-07-02",
  "2026-03-30",
  "2026-03-31",
  "2026-04-01",
  "2026-04-02",
].map((day) => parseDay(day));
const FAR_DAYS = ["0001-01-01", "1948-07-05", "9999-12-30"].map((day) =>
  parseDay(day),
);

export const someDay: fc.Arbitrary<Day> = fc.oneof(
  { arbitrary: fc.constantFrom(...DAYS), weight: 19 },
  { arbitrary: fc.constantFrom(...FAR_DAYS), weight: 1 },
);

const somePrecision = fc.constantFrom<DatePrecision>(
  "DAY",
  "MONTH",
  "YEAR",
  "BOUND",
);

const someTime: fc.Arbitrary<Validity> = fc
  .record({
    days: fc.tuple(
      fc.option(someDay, { freq: 2 }),
      fc.option(someDay, { freq: 2 }),
    ),
    fromPrecision: somePrecision,
    toPrecision: somePrecision,
  })
  .map(({ days, fromPrecision, toPrecision }) => {
    const [from, to] = inOrder(days);
    return {
      from,
      to,
      fromPrecision: from === null ? null : fromPrecision,
      toPrecision: to === null ? null : toPrecision,
    };
  });

/** All time, or between days of which either may be unknown, exact or not. */
export const someValidity: fc.Arbitrary<Validity> = fc.oneof(
  fc.constant(ALWAYS),
  someTime,
);

/** A date of a record that may have none. */
export const someDate = maybe(
  fc.record({ date: someDay, datePrecision: somePrecision }),
).map((dated) => dated ?? { date: null, datePrecision: null });

type Ends = [from: Day | null, to: Day | null];

function inOrder([from, to]: Ends): Ends {
  return from !== null && to !== null && from >= to
    ? [to, from + 1]
    : [from, to];
}
