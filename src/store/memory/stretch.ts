/** A part of a run, which is read by taking items off its head. A view on a typed array takes as long to make as a row to read. */
export class Stretch {
  readonly #run: Uint32Array;
  readonly #end: number;
  #start: number;

  constructor(run: Uint32Array, start = 0, end = run.length) {
    this.#run = run;
    this.#start = start;
    this.#end = end;
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** The first item; only where there is one. */
  get head(): number {
    return this.#run[this.#start] ?? 0;
  }

  take(): number {
    return this.#run[this.#start++] ?? 0;
  }

  /** Leaves out the items before the first that passes. */
  skipTo(passes: (item: number) => boolean): void {
    const [run, end] = [this.#run, this.#end];
    let start = this.#start;
    while (start < end && !passes(run[start] ?? 0)) start++;
    this.#start = start;
  }

  /** Leaves out the items before the first that passes, where all after it pass too: by bisection. */
  cutTo(passes: (item: number) => boolean): void {
    let [low, high] = [this.#start, this.#end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (passes(this.#run[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    this.#start = low;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let place = this.#start; place < this.#end; place++)
      yield this.#run[place] ?? 0;
  }

  countOf(passes: (item: number) => boolean): number {
    let count = 0;
    for (let place = this.#start; place < this.#end; place++)
      if (passes(this.#run[place] ?? 0)) count++;
    return count;
  }
}
