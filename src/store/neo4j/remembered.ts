import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Query } from "./query.js";
import type { Answer, Reading } from "./reading.js";

/** The one key of a question that is asked about nothing in particular. */
const WHOLE = "";

/** Values by key, read from one release. */
export interface Read<T> {
  readonly release: number;
  readonly values: ReadonlyMap<string, T>;
}

/**
 * What requests have read, for those after them: of a release nothing ever changes, so that an answer, once read, need
 * not be read again. A request still asks the database once, which release is served; that alone can change.
 */
export class Remembered<T> {
  readonly #values: LRUCache<string, { readonly value: T }> | null;
  readonly #recordsIn: (value: T) => number;
  /** The release that was served when last read. */
  #latest: number | null = null;

  /** Remembers values that hold up to so many records, none where that is 0; those not asked for longest are forgotten. */
  constructor(records: number, recordsIn: (value: T) => number = () => 1) {
    this.#values = records > 0 ? new LRUCache({ maxSize: records }) : null;
    this.#recordsIn = recordsIn;
  }

  /** The answers to one question about each of some keys, null for one without. Only what is not remembered is read. */
  async recall(
    reading: Reading,
    question: string,
    keys: readonly string[],
    read: (missing: readonly string[]) => Promise<Read<T>>,
  ): Promise<(T | null)[]> {
    const name = shortName(question);
    const release =
      reading.release ?? (await this.#releaseServed(reading, name, keys));
    const known = this.#allOf(release, name, keys);
    const missing = new Set(keys.filter((key) => !known.has(key)));
    if (missing.size > 0) {
      const fresh = await read([...missing]);
      for (const [key, value] of fresh.values) {
        known.set(key, value);
        this.#keep(fresh.release, name, key, value);
      }
    }
    return keys.map((key) => known.get(key) ?? null);
  }

  /** The answer to one query as a whole. */
  async recallOne(
    reading: Reading,
    query: Query,
    read: (answer: Answer) => T | Promise<T>,
  ): Promise<T> {
    const question = JSON.stringify(query, finiteOrNamed);
    const [value = null] = await this.recall(
      reading,
      question,
      [WHOLE],
      async () => {
        const answer = await reading.ask(query);
        const fresh = await read(answer);
        return { release: answer.release, values: new Map([[WHOLE, fresh]]) };
      },
    );
    if (value === null) throw new TypeError("A query was read as nothing.");
    return value;
  }

  /** Keeps what was read for something else: the answer to no question but the key itself. */
  keep(release: number, key: string, value: T): void {
    this.#keep(release, shortName(""), key, value);
  }

  #keep(release: number, name: string, key: string, value: T): void {
    this.#latest = release;
    const size = Math.max(1, this.#recordsIn(value));
    this.#values?.set(`${release} ${name} ${key}`, { value }, { size });
  }

  /** Asked for only where nothing else need be asked. */
  async #releaseServed(
    reading: Reading,
    name: string,
    keys: readonly string[],
  ): Promise<number | null> {
    const all = this.#allOf(this.#latest, name, keys);
    return keys.every((key) => all.has(key)) ? reading.releaseServed() : null;
  }

  #allOf(
    release: number | null,
    name: string,
    keys: readonly string[],
  ): Map<string, T> {
    const known = new Map<string, T>();
    if (release === null) return known;
    for (const key of keys) {
      const held = this.#values?.get(`${release} ${name} ${key}`);
      if (held !== undefined) known.set(key, held.value);
    }
    return known;
  }
}

/** Names are kept with the values: this is short however long the question. */
function shortName(question: string): string {
  return createHash("sha256").update(question).digest("base64");
}

/** JSON would make null of the infinities, which stand for the first and last of days. */
function finiteOrNamed(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value)
    ? String(value)
    : value;
}
