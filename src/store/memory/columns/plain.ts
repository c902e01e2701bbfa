import type { Day } from "../../../domain/time.js";
import { NONE, type Layout } from "./field.js";

/** A text of its own in every row. */
export const text: Layout<string> = (shelf, name) => {
  const texts = shelf.texts(name);
  return {
    add: (value) => texts.push(value),
    at: (row) => texts.at(row),
    arrange: (order) => texts.arrange(order),
  };
};

/** A text that many rows share. */
export const word: Layout<string | null> = (shelf, name) => {
  const { words } = shelf;
  const numbers = shelf.counts(name);
  return {
    add: (value) => numbers.push(value === null ? NONE : words.numberOf(value)),
    at: (row) => {
      const number = numbers.at(row);
      return number === NONE ? null : words.at(number);
    },
    arrange: (order) => numbers.arrange(order),
  };
};

/** An amount, a count or a share. */
export const real: Layout<number | null> = (shelf, name) => {
  const numbers = shelf.reals(name);
  return {
    add: (value) => numbers.push(value ?? NaN),
    at: (row) => {
      const number = numbers.at(row);
      return Number.isNaN(number) ? null : number;
    },
    arrange: (order) => numbers.arrange(order),
  };
};

/** A day, with what stands for none: a day before every other, or after. */
export function day(none: Day): Layout<Day | null> {
  return (shelf, name) => {
    const days = shelf.days(name);
    return {
      add: (value) => days.push(value ?? none),
      at: (row) => {
        const value = days.at(row);
        return value === none ? null : value;
      },
      arrange: (order) => days.arrange(order),
    };
  };
}

export const flag: Layout<boolean> = (shelf, name) => {
  const bytes = shelf.bytes(name);
  return {
    add: (value) => bytes.push(value ? 1 : 0),
    at: (row) => bytes.at(row) === 1,
    arrange: (order) => bytes.arrange(order),
  };
};

/** One of a few values known beforehand, kept by its place among them. */
export function oneOf<T extends string>(
  values: readonly T[],
): Layout<T | null> {
  const places = new Map<string | null, number>(
    values.map((value, place) => [value, place]),
  );
  return (shelf, name) => {
    const bytes = shelf.bytes(name);
    return {
      add: (value) => bytes.push(places.get(value) ?? values.length),
      at: (row) => values[bytes.at(row)] ?? null,
      arrange: (order) => bytes.arrange(order),
    };
  };
}

/** A layout that could hold no value, for what always has one. */
export function given<T>(layout: Layout<T | null>): Layout<T> {
  return (shelf, name) => {
    const field = layout(shelf, name);
    return {
      add: (value) => field.add(value),
      at: (row) => {
        const value = field.at(row);
        if (value !== null) return value;
        throw new RangeError(`Row ${row} of ${name} has no value.`);
      },
      arrange: (order) => field.arrange(order),
    };
  };
}
