import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Query } from "./query.js";
import type { Answer, Reading } from "./reading.js";

/** The one key of a question that is asked about nothing in particular. */
export const WHOLE = "";

/** Values by key, read from one release. */
export interface Read<T> {
  readonly release: number;
  readonly values: ReadonlyMap<string, T>;
}

/** What one request was told ahead, and what it waits to be told. */
interface Told<T> {
  readonly values: Map<string, T | null>;
  readonly awaited: Map<string, Promise<unknown>>;
}

/**
 * What requests have read, for those after them: of a release nothing ever changes, so that an answer, once read, need
 * not be read again. A request still asks the database once, which release is served; that alone can change.
 */
export class Remembered<T> {
  readonly #values: LRUCache<string, { readonly value: T }> | null;
  readonly #recordsIn: (value: T) => number;
  readonly #told = new WeakMap<Reading, Told<T>>();
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
    const told = await this.#toldOf(reading, name, keys);
    const rest = keys.filter((key) => !told.has(key));
    const release =
      reading.release ?? (await this.#releaseServed(reading, name, rest));
    const known = this.#allOf(release, name, rest);
    const missing = new Set(rest.filter((key) => !known.has(key)));
    if (missing.size > 0) {
      const fresh = await read([...missing]);
      for (const [key, value] of fresh.values) {
        known.set(key, value);
        this.#keep(fresh.release, name, key, value);
      }
    }
    return keys.map((key) => told.get(key) ?? known.get(key) ?? null);
  }

  /** The answer to one query as a whole. */
  async recallOne(
    reading: Reading,
    query: Query,
    read: (answer: Answer) => T | Promise<T>,
  ): Promise<T> {
    const [value = null] = await this.recall(
      reading,
      questionOf(query),
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

  /** What a request was told or others have read, without asking: null unless that is all of it. */
  atHand(
    reading: Reading,
    question: string,
    keys: readonly string[],
  ): T[] | null {
    const name = shortName(question);
    const told = this.#told.get(reading)?.values;
    const known = this.#allOf(reading.release ?? this.#latest, name, keys);
    const values: T[] = [];
    for (const key of keys) {
      const value = told?.get(`${name} ${key}`) ?? known.get(key);
      if (value == null) return null;
      values.push(value);
    }
    return values;
  }

  /** The answers to one question, without asking: of the release that a request reads, once it reads one. */
  recaller(reading: Reading, question: string): (key: string) => T | undefined {
    const name = shortName(question);
    return (key) => {
      const told = this.#told.get(reading)?.values.get(`${name} ${key}`);
      if (told != null) return told;
      const { release } = reading;
      return release === null
        ? undefined
        : this.#values?.get(`${release} ${name} ${key}`)?.value;
    };
  }

  /** A request is to wait for something before it reads any of these, since it may be told of them by then. */
  awaitTold(
    reading: Reading,
    question: string,
    keys: readonly string[],
    until: Promise<unknown>,
  ): void {
    const { awaited } = this.#toldTo(reading);
    const name = shortName(question);
    for (const key of keys) {
      const place = `${name} ${key}`;
      // What another is to tell, too, either will do for.
      if (!awaited.has(place)) awaited.set(place, until);
    }
  }

  /** Tells a request what it will ask for, whatever is remembered; null for what there is not. */
  tell(
    reading: Reading,
    release: number,
    question: string,
    values: ReadonlyMap<string, T | null>,
  ): void {
    const told = this.#toldTo(reading).values;
    const name = shortName(question);
    for (const [key, value] of values) {
      told.set(`${name} ${key}`, value);
      if (value !== null) this.#keep(release, name, key, value);
    }
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

  #toldTo(reading: Reading): Told<T> {
    const told = this.#told.get(reading) ?? {
      values: new Map<string, T | null>(),
      awaited: new Map<string, Promise<unknown>>(),
    };
    this.#told.set(reading, told);
    return told;
  }

  async #toldOf(
    reading: Reading,
    name: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, T | null>> {
    const told = this.#told.get(reading);
    const own = new Map<string, T | null>();
    if (told === undefined) return own;
    for (const key of keys) {
      const until = told.awaited.get(`${name} ${key}`);
      if (until !== undefined) await until;
      const value = told.values.get(`${name} ${key}`);
      if (value !== undefined) own.set(key, value);
    }
    return own;
  }

  /** Asked for only where nothing else need be asked. */
  async #releaseServed(
    reading: Reading,
    name: string,
    keys: readonly string[],
  ): Promise<number | null> {
    if (keys.length === 0) return null;
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

/** How a query is named as a question. */
export function questionOf(query: Query): string {
  return JSON.stringify(query, finiteOrNamed);
}

/** Names are kept with the values: this is short however long the question. A question is JSON, which no hash looks like, or nothing. */
function shortName(question: string): string {
  return question.length < HASH_LENGTH
    ? question
    : createHash("sha256").update(question).digest("base64");
}

const HASH_LENGTH = 44;

/** JSON would make null of the infinities, which stand for the first and last of days. */
function finiteOrNamed(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value)
    ? String(value)
    : value;
}
