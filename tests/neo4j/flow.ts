import type { Socket } from "node:net";
import { Transform } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

/** How data goes between two sockets: at once, late, or not at all for now. */
export class Flow {
  #delay = 0;
  #held = Promise.resolve();
  #release = () => {};

  /** Each piece waits this many milliseconds. What was held back goes on. */
  pass(delay = 0): void {
    this.#delay = delay;
    this.#release();
  }

  hold(): void {
    this.#release();
    this.#held = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  join(one: Socket, other: Socket): void {
    this.#lead(one, other);
    this.#lead(other, one);
  }

  #lead(from: Socket, to: Socket): void {
    from.pipe(this.#gate()).pipe(to);
    from.on("error", () => {
      // A reset, or nobody there: the other end learns of it in its turn.
      void this.#turn().then(() => to.destroy());
    });
  }

  #gate(): Transform {
    return new Transform({
      transform: (piece, _, done) => {
        void this.#turn().then(() => {
          done(null, piece);
        });
      },
      flush: (done) => {
        void this.#turn().then(() => {
          done();
        });
      },
    });
  }

  async #turn(): Promise<void> {
    if (this.#delay > 0) await sleep(this.#delay);
    await this.#held;
  }
}
