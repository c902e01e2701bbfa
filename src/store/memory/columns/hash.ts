import { LONGEST_UNIT, writeUnits } from "./code-units.js";

/** Rows found by their text: open addressing, at most two slots in three filled, so that a look-up meets few others. */
const FILLED = 2 / 3;
const EMPTY = 0;
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Slots that each hold the number of a row plus one, or nothing. */
export class Slots {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(count / FILLED + 1));
    this.#slots = new Uint32Array(size);
    this.#mask = size - 1;
  }

  /** The slot where rows of this hash are looked for first. */
  slotOf(hash: number): number {
    return hash & this.#mask;
  }

  next(slot: number): number {
    return (slot + 1) & this.#mask;
  }

  /** The row in a slot, or -1: then none of the hash stands further on. */
  rowIn(slot: number): number {
    return (this.#slots[slot] ?? EMPTY) - 1;
  }

  put(hash: number, row: number): void {
    let slot = this.slotOf(hash);
    while (this.#slots[slot] !== EMPTY) slot = this.next(slot);
    this.#slots[slot] = row + 1;
  }
}

/** FNV-1a, with its last bits mixed, since they choose the slot. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = BASIS;
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
  return hash ^ (hash >>> 15);
}

/** A text sought, written as the columns hold it: a look-up allocates nothing. Holds one text at a time. */
export class Sought {
  #bytes = new Uint8Array(256);
  #length = 0;

  write(text: string): void {
    const longest = text.length * LONGEST_UNIT;
    if (longest > this.#bytes.length) this.#bytes = new Uint8Array(longest);
    this.#length = writeUnits(text, this.#bytes, 0);
  }

  hash(): number {
    return hashOf(this.#bytes, 0, this.#length);
  }

  /** Whether it is what stands from one place to another. */
  isAt(bytes: Uint8Array, start: number, end: number): boolean {
    const sought = this.#bytes;
    const length = this.#length;
    if (end - start !== length) return false;
    for (let at = 0; at < length; at++)
      if (bytes[start + at] !== sought[at]) return false;
    return true;
  }
}
