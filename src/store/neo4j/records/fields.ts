import type { Day } from "../../../domain/time.js";
import type { Columns } from "./columns.js";
import { readDay } from "../dates.js";

/** The values a field may have, by how they are written. */
export type Choices<T extends string> = ReadonlyMap<string, T>;

export function choices<T extends string>(values: readonly T[]): Choices<T> {
  return new Map(values.map((value) => [value, value]));
}

/** Reads the columns of a record as what the domain has; one of another type is a fault of the database's content, and says which. */
export class Fields {
  readonly #columns: Columns;
  readonly #values: readonly unknown[];

  constructor(columns: Columns, record: unknown) {
    if (!Array.isArray(record))
      throw new TypeError("The database gave no record.");
    this.#columns = columns;
    this.#values = record;
  }

  text(name: string): string {
    return this.maybeText(name) ?? this.#lacks(name);
  }

  maybeText(name: string): string | null {
    const value = this.#value(name);
    return value === null || typeof value === "string"
      ? value
      : this.#lacks(name);
  }

  number(name: string): number {
    return this.maybeNumber(name) ?? this.#lacks(name);
  }

  maybeNumber(name: string): number | null {
    const value = this.#value(name);
    return value === null || typeof value === "number"
      ? value
      : this.#lacks(name);
  }

  flag(name: string): boolean {
    const value = this.#value(name);
    return typeof value === "boolean" ? value : this.#lacks(name);
  }

  maybeDay(name: string): Day | null {
    const written = this.maybeNumber(name);
    return written === null ? null : readDay(written);
  }

  oneOf<T extends string>(name: string, among: Choices<T>): T {
    return this.maybeOneOf(name, among) ?? this.#lacks(name);
  }

  maybeOneOf<T extends string>(name: string, among: Choices<T>): T | null {
    const value = this.maybeText(name);
    return value === null ? null : (among.get(value) ?? this.#lacks(name));
  }

  texts(name: string): string[] {
    return this.list(name, (value) =>
      typeof value === "string" ? value : this.#lacks(name),
    );
  }

  /** Every item of a list; none where there is no list. */
  list<T>(name: string, read: (value: unknown) => T): T[] {
    const value = this.#value(name) ?? [];
    return Array.isArray(value) ? value.map(read) : this.#lacks(name);
  }

  #value(name: string): unknown {
    const place = this.#columns.places.get(name);
    if (place === undefined)
      throw new TypeError(`No column is called ${name}.`);
    return this.#values[place] ?? null;
  }

  #lacks(name: string): never {
    throw new TypeError(
      `The database holds ${String(this.#value("id"))} without a usable ${name}.`,
    );
  }
}
