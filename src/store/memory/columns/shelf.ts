import { DomainError } from "../../../domain/errors.js";
import { Numbers } from "./numbers.js";
import { Texts } from "./texts.js";
import { Words } from "./words.js";

export type Held =
  | Uint8Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/**
 * Every column of a graph by its name: an empty one the first time a name is asked for, or, where the graph was read from a
 * file, the one that the file holds. What is asked for twice is the same column.
 */
export class Shelf {
  readonly words: Words;
  readonly #given: ReadonlyMap<string, Held> | null;
  readonly #bytes = new Map<string, Numbers<Uint8Array<ArrayBuffer>>>();
  readonly #counts = new Map<string, Numbers<Uint32Array<ArrayBuffer>>>();
  readonly #days = new Map<string, Numbers<Int32Array<ArrayBuffer>>>();
  readonly #reals = new Map<string, Numbers<Float64Array<ArrayBuffer>>>();
  readonly #texts = new Map<string, Texts>();

  constructor(given: ReadonlyMap<string, Held> | null = null) {
    this.#given = given;
    this.words = new Words(this.texts("words"));
  }

  /** Whole numbers below 256, in a byte each. */
  bytes(name: string): Numbers<Uint8Array<ArrayBuffer>> {
    return once(this.#bytes, name, () => {
      const held = this.held(name);
      if (held !== undefined && !(held instanceof Uint8Array)) throw odd(name);
      return new Numbers((length) => new Uint8Array(length), held);
    });
  }

  /** Whole numbers from 0 up, in four bytes each. */
  counts(name: string): Numbers<Uint32Array<ArrayBuffer>> {
    return once(this.#counts, name, () => {
      const held = this.held(name);
      if (held !== undefined && !(held instanceof Uint32Array)) throw odd(name);
      return new Numbers((length) => new Uint32Array(length), held);
    });
  }

  /** Whole numbers of either sign, in four bytes each. */
  days(name: string): Numbers<Int32Array<ArrayBuffer>> {
    return once(this.#days, name, () => {
      const held = this.held(name);
      if (held !== undefined && !(held instanceof Int32Array)) throw odd(name);
      return new Numbers((length) => new Int32Array(length), held);
    });
  }

  /** Any numbers, in eight bytes each. */
  reals(name: string): Numbers<Float64Array<ArrayBuffer>> {
    return once(this.#reals, name, () => {
      const held = this.held(name);
      if (held !== undefined && !(held instanceof Float64Array))
        throw odd(name);
      return new Numbers((length) => new Float64Array(length), held);
    });
  }

  texts(name: string): Texts {
    return once(
      this.#texts,
      name,
      () => new Texts(this.bytes(`${name}/bytes`), this.counts(`${name}/ends`)),
    );
  }

  /** No more rows are added. */
  settle(): void {
    this.words.settle();
    for (const columns of [this.#bytes, this.#counts, this.#days, this.#reals])
      for (const column of columns.values()) column.trim();
  }

  /** Every column of the shelf, for a file or to be counted. */
  *columns(): Generator<[name: string, values: Held]> {
    for (const columns of [this.#bytes, this.#counts, this.#days, this.#reals])
      for (const [name, { values }] of columns) yield [name, values];
  }

  /** @throws DomainError INVALID_SNAPSHOT where it was read from a file that has no such column. */
  held(name: string): Held | undefined {
    if (this.#given === null) return undefined;
    const held = this.#given.get(name);
    if (held === undefined) throw odd(name);
    return held;
  }
}

function once<T>(made: Map<string, T>, name: string, make: () => T): T {
  const known = made.get(name);
  if (known !== undefined) return known;
  const value = make();
  made.set(name, value);
  return value;
}

/** Only a file can lack a column: one that was made by other code. */
function odd(name: string): DomainError {
  return new DomainError(
    "INVALID_SNAPSHOT",
    `The snapshot has no column ${name} as it is read now: it was made by another version.`,
  );
}
