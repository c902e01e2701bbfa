import { LONGEST_UNIT, readUnits, writeUnits } from "./code-units.js";
import { Numbers } from "./numbers.js";

/** A column of texts: their bytes end to end, and where each ends. */
export class Texts {
  readonly #bytes: Numbers<Uint8Array>;
  readonly #ends: Numbers<Uint32Array>;
  #view: Buffer;

  constructor(bytes: Numbers<Uint8Array>, ends: Numbers<Uint32Array>) {
    this.#bytes = bytes;
    this.#ends = ends;
    this.#view = viewOf(bytes.values);
  }

  get length(): number {
    return this.#ends.length;
  }

  get bytes(): Uint8Array {
    return this.#bytes.values;
  }

  push(text: string): void {
    const start = this.#bytes.length;
    this.#bytes.reserve(text.length * LONGEST_UNIT);
    const end = writeUnits(text, this.#bytes.values, start);
    this.#bytes.extend(end - start);
    this.#ends.push(end);
  }

  at(row: number): string {
    const { values } = this.#bytes;
    if (this.#view.buffer !== values.buffer) this.#view = viewOf(values);
    return readUnits(this.#view, this.startOf(row), this.endOf(row));
  }

  startOf(row: number): number {
    return row === 0 ? 0 : this.#ends.at(row - 1);
  }

  endOf(row: number): number {
    return this.#ends.at(row);
  }

  /** Puts the rows into another order, and lets go of room kept for more. */
  arrange(order: Uint32Array): void {
    const from = this.bytes;
    const bytes = new Uint8Array(this.#bytes.length);
    const ends = new Uint32Array(order.length);
    let place = 0;
    for (let row = 0; row < order.length; row++) {
      const taken = order[row] ?? 0;
      const end = this.endOf(taken);
      for (let at = this.startOf(taken); at < end; at++)
        bytes[place++] = from[at] ?? 0;
      ends[row] = place;
    }
    this.#bytes.hold(bytes.subarray(0, place));
    this.#ends.hold(ends);
  }

  /** A column of its own, of what is made of each text. */
  mapped(change: (text: string) => string): Texts {
    const texts = new Texts(
      new Numbers((length) => new Uint8Array(length)),
      new Numbers((length) => new Uint32Array(length)),
    );
    for (let row = 0; row < this.length; row++)
      texts.push(change(this.at(row)));
    texts.trim();
    return texts;
  }

  trim(): void {
    this.#bytes.trim();
    this.#ends.trim();
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
