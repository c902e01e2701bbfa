import type { Field, Layout } from "./field.js";

/** A record, each of its fields in columns of its own. */
export function record<T extends object>(layouts: {
  readonly [K in keyof T]: Layout<T[K]>;
}): Layout<T> {
  return (shelf, name) => {
    const parts: Part<T>[] = [];
    for (const key in layouts)
      parts.push(partOf(key, layouts[key](shelf, `${name}.${key}`)));
    const isWhole = (made: Partial<T>): made is T =>
      parts.every(({ key }) => key in made);
    return {
      add: (value) => {
        for (const part of parts) part.add(value);
      },
      at: (row) => {
        const made: Partial<T> = {};
        for (const part of parts) part.read(row, made);
        if (isWhole(made)) return made;
        throw new RangeError(`Row ${row} of ${name} is not whole.`);
      },
      arrange: (order) => {
        for (const part of parts) part.arrange(order);
      },
    };
  };
}

interface Part<T> {
  readonly key: keyof T;
  readonly add: (value: T) => void;
  readonly read: (row: number, into: Partial<T>) => void;
  readonly arrange: (order: Uint32Array) => void;
}

function partOf<T extends object, K extends keyof T>(
  key: K,
  field: Field<T[K]>,
): Part<T> {
  return {
    key,
    add: (value) => field.add(value[key]),
    read: (row, into) => {
      into[key] = field.at(row);
    },
    arrange: (order) => field.arrange(order),
  };
}
