import { allBusy } from "./driver-errors.js";
import type { TimeLimit } from "./time-limit.js";

/** How many reads may be under way at once; the others wait their turn, for half of the time they have at most. */
export class Places {
  readonly #number: number;
  readonly #waiting = new Set<() => void>();
  #free: number;

  constructor(number: number) {
    this.#number = number;
    this.#free = number;
  }

  /** @throws DomainError STORE_UNAVAILABLE when none becomes free, or what the limit throws. */
  async take(limit: TimeLimit): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    let enter: () => void = () => undefined;
    let patience: NodeJS.Timeout | undefined;
    const turn = new Promise<void>((resolve, reject) => {
      enter = resolve;
      patience = setTimeout(() => {
        reject(allBusy(this.#number));
      }, limit.left / 2);
    });
    this.#waiting.add(enter);
    try {
      await limit.hold(() => turn);
    } catch (error) {
      // Called just as it gave up: the turn is the next one's.
      if (!this.#waiting.delete(enter)) this.give();
      throw error;
    } finally {
      clearTimeout(patience);
    }
  }

  give(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#free += 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
