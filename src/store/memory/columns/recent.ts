/** Slots for records made lately: enough for every record of a graph like England's, and never more. */
const MOST = 2 ** 16;

/**
 * What was made lately, by its number. Numbers share a slot where there are more of them than slots: the later takes it.
 * So a small graph is made once, and a large one never fills the memory.
 */
export class Recent<T> {
  readonly #make: (number: number) => T;
  readonly #mask: number;
  readonly #made: (T | undefined)[];
  readonly #numbers: Uint32Array;

  constructor(count: number, make: (number: number) => T) {
    const size = Math.min(MOST, 2 ** Math.ceil(Math.log2(count + 1)));
    this.#make = make;
    this.#mask = size - 1;
    this.#made = new Array<T | undefined>(size).fill(undefined);
    this.#numbers = new Uint32Array(size);
  }

  at(number: number): T {
    const slot = number & this.#mask;
    const known = this.#made[slot];
    if (known !== undefined && this.#numbers[slot] === number) return known;
    const value = this.#make(number);
    this.#made[slot] = value;
    this.#numbers[slot] = number;
    return value;
  }
}
