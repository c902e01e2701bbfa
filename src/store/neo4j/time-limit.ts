import { setMaxListeners } from "node:events";
import type { DomainError } from "../../domain/errors.js";
import { callerGone } from "./driver-errors.js";

/** How long one read may take: so many milliseconds, or less where the caller goes away. */
export class TimeLimit {
  readonly #end: number;
  readonly #timer: NodeJS.Timeout;
  readonly #until: AbortSignal | undefined;
  readonly #holds = new Set<(reason: DomainError) => void>();
  #reason: DomainError | null = null;

  constructor(
    ms: number,
    until: AbortSignal | undefined,
    tooLong: () => DomainError,
  ) {
    this.#end = performance.now() + ms;
    this.#until = until;
    this.#timer = setTimeout(() => {
      this.#stop(tooLong());
    }, ms);
    if (ms <= 0) this.#stop(tooLong());
    if (until === undefined) return;
    // One request may read many things at once, each listening.
    setMaxListeners(0, until);
    until.addEventListener("abort", this.#onAbort);
    if (until.aborted) this.#onAbort();
  }

  /** Milliseconds, and never 0, which the database takes for no limit. */
  get left(): number {
    return Math.max(1, Math.ceil(this.#end - performance.now()));
  }

  get isOver(): boolean {
    return this.#reason !== null;
  }

  /**
   * What the work gives, unless the time is up before.
   * @throws DomainError DEADLINE_EXCEEDED or CANCELLED at that moment. Work begun goes on: whoever began it ends it.
   */
  async hold<T>(work: () => PromiseLike<T>): Promise<T> {
    if (this.#reason !== null) throw this.#reason;
    let giveUp: (reason: DomainError) => void = () => undefined;
    const over = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    this.#holds.add(giveUp);
    try {
      return await Promise.race([over, work()]);
    } finally {
      this.#holds.delete(giveUp);
    }
  }

  /** To be called when all is done: nothing is left waiting. */
  end(): void {
    clearTimeout(this.#timer);
    this.#until?.removeEventListener("abort", this.#onAbort);
  }

  readonly #onAbort = (): void => {
    this.#stop(callerGone());
  };

  #stop(reason: DomainError): void {
    this.#reason ??= reason;
    for (const giveUp of this.#holds) giveUp(this.#reason);
  }
}
