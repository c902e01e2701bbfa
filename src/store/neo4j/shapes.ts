import { LRUCache } from "lru-cache";
import type { Reading } from "./reading.js";

/** As many as a database keeps plans of, unless it is told otherwise. */
const MOST = 1_000;

/**
 * The texts that requests would have read ahead by. A database plans a text when it first meets it, for longer than the round trips
 * that it saves: what is asked once is not worth that, and what is asked again is.
 */
export class Shapes {
  readonly #firstMetBy = new LRUCache<string, WeakRef<Reading>>({ max: MOST });

  /** Whether another request has met this text before. */
  isKnown(text: string, reading: Reading): boolean {
    const first = this.#firstMetBy.get(text);
    if (first !== undefined) return first.deref() !== reading;
    this.#firstMetBy.set(text, new WeakRef(reading));
    return false;
  }
}
