/** Waits for many things, each of which may bring more to wait for, and gives up at the first that fails. */
export class Waiting {
  #count = 0;
  #resolve: () => void = () => undefined;
  #reject: (reason: unknown) => void = () => undefined;

  get isOver(): boolean {
    return this.#count === 0;
  }

  for(value: Promise<unknown>, then: (value: unknown) => void): void {
    this.#count++;
    value
      .then((known) => {
        then(known);
        this.#count--;
        if (this.isOver) this.#resolve();
      })
      .catch((reason: unknown) => {
        this.#reject(reason);
      });
  }

  /** To be asked in the turn in which the first was waited for. */
  over(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }
}
