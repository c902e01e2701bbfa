import { ascendingOnce } from "./ascending.js";
import type { Shelf } from "./columns/shelf.js";
import { TextIndex } from "./columns/text-index.js";

/** Finds the bodies that carry a code, whatever its case. */
export class CodeIndex {
  /** In upper case. */
  readonly #codes: TextIndex;
  /** Where the codes of each body end. */
  readonly #ends: Uint32Array;

  constructor(codes: TextIndex, ends: Uint32Array) {
    this.#codes = codes;
    this.#ends = ends;
  }

  /** In id order, each once. */
  carriersOf(code: string): number[] {
    const bodies = this.#codes
      .rowsOf(code.toUpperCase())
      .map((row) => this.#bodyOf(row));
    return bodies.length < 2 ? bodies : [...ascendingOnce(bodies)];
  }

  /** The first body whose codes end after the row, by bisection. */
  #bodyOf(row: number): number {
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function indexCodes(shelf: Shelf, name: string): CodeIndex {
  const codes = shelf.texts(`${name}.identifiers.value`);
  return new CodeIndex(
    new TextIndex(codes.mapped((code) => code.toUpperCase())),
    shelf.counts(`${name}.identifiers/ends`).values,
  );
}
