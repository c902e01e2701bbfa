import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chances that are the same every time, from a number to begin with. */
export class Random {
  readonly #bits: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#bits = xoroshiro128plus(seed);
  }

  /** From 0 up to, and without, 1. */
  share(): number {
    return uniformFloat32(this.#bits);
  }

  below(count: number): number {
    return Math.floor(this.share() * count);
  }

  oneOf<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("There is nothing to choose.");
    return item;
  }

  /** The first of many far more often than the last: the share of each falls with its place, as the size of hubs does. */
  heavyTailed(count: number): number {
    return Math.floor(this.share() ** TAIL * count);
  }
}

/** With it the first of 100,000 is chosen about once in eighteen times. */
const TAIL = 4;
