import type {
  Copy,
  GraphReader,
  GraphStore,
  IncomingGraph,
} from "../graph-store.js";
import { ForwardingReader } from "./forwarding-reader.js";
import type { Original } from "./original.js";

/** A copy of one release, and what is known of the original. */
interface Held extends Copy {
  readonly release: number;
  readonly store: GraphStore;
}

export interface ReplicaOptions {
  readonly original: Original;
  /** Makes the store of a copy, which is loaded once. */
  readonly emptyStore: () => GraphStore;
  /** Seconds between two looks for another graph. */
  readonly checkEvery: number;
  /** Told why a look failed, once for as long as all fail. */
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Answers from a copy in memory of a graph that lives in another engine, and has that engine answer until there is one. Every few
 * seconds it looks which release is in force; of another it makes a new copy, and answers from the old one meanwhile. While the
 * other engine is away it goes on answering, and says since when.
 */
export class ReplicaStore extends ForwardingReader implements GraphStore {
  readonly #original: Original;
  readonly #emptyStore: () => GraphStore;
  readonly #checkEvery: number;
  readonly #onTrouble: (error: unknown) => void;
  readonly #closed = new AbortController();
  #held: Held | null = null;
  /** Whether the last look failed. */
  #isInTrouble = false;
  /** The look that is under way: there is one at a time. */
  #looking: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor({ original, emptyStore, checkEvery, onTrouble }: ReplicaOptions) {
    super(() => this.reader());
    this.#original = original;
    this.#emptyStore = emptyStore;
    this.#checkEvery = checkEvery;
    this.#onTrouble = onTrouble;
    void this.#keepUp();
  }

  reader(until?: AbortSignal): GraphReader {
    const held = this.#held;
    if (held === null) return this.#original.reader(until);
    const { of, checkedAt, checkedEvery, unreachableSince } = held;
    const copy = { of, checkedAt, checkedEvery, unreachableSince };
    return Object.assign(held.store.reader(until), { copy });
  }

  /** Whoever loads through this reads what they loaded. */
  async replace(graph: IncomingGraph): Promise<void> {
    await this.#original.replace(graph);
    // A look that is under way may have begun before.
    await this.#looking;
    await this.#look();
  }

  async close(): Promise<void> {
    this.#closed.abort();
    clearTimeout(this.#timer);
    await this.#looking;
    await this.#held?.store.close();
    await this.#original.close();
  }

  async #keepUp(): Promise<void> {
    await this.#look();
    if (this.#closed.signal.aborted) return;
    this.#timer = setTimeout(
      () => void this.#keepUp(),
      this.#checkEvery * 1_000,
    );
  }

  #look(): Promise<void> {
    this.#looking ??= this.#renew().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #renew(): Promise<void> {
    const { signal } = this.#closed;
    try {
      const askedAt = Date.now();
      const served = await this.#original.releaseServed(signal);
      this.#held =
        this.#held?.release === served
          ? { ...this.#held, checkedAt: askedAt, unreachableSince: null }
          : await this.#copy(signal);
      this.#isInTrouble = false;
    } catch (error) {
      if (signal.aborted) return;
      // The next look tries again.
      if (!this.#isInTrouble) this.#onTrouble(error);
      this.#isInTrouble = true;
      if (this.#held !== null)
        this.#held = {
          ...this.#held,
          unreachableSince: this.#held.unreachableSince ?? Date.now(),
        };
    }
  }

  async #copy(signal: AbortSignal): Promise<Held> {
    const { release, graph } = await this.#original.readGraph(signal);
    const checkedAt = Date.now();
    const store = this.#emptyStore();
    await store.replace(graph);
    return {
      release,
      store,
      of: this.#original.engine,
      checkedAt,
      checkedEvery: this.#checkEvery,
      unreachableSince: null,
    };
  }
}
