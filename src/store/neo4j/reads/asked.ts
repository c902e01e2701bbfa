import type { Answer, Reading } from "../reading.js";
import type { Memory } from "../memory.js";
import type { Read } from "../remembered.js";
import { recordsIn } from "../rows.js";

/** What every read of the port has: the request's view of the database, and what was read before it. */
export interface Asked {
  readonly reading: Reading;
  readonly memory: Memory;
}

/** The records of an answer by their ids. */
export async function byTheirIds<T extends { readonly id: string }>(
  answer: Promise<Answer>,
  read: (json: unknown) => T,
): Promise<Read<T>> {
  const { release, row } = await answer;
  return { release, values: mapById(recordsIn(row, read)) };
}

export function mapById<T extends { readonly id: string }>(
  records: readonly T[],
): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** What was read for each of some keys. */
export function forEachKey<T>(
  release: number,
  keys: readonly string[],
  valueOf: (key: string) => T,
): Read<T> {
  return {
    release,
    values: new Map(keys.map((key) => [key, valueOf(key)])),
  };
}
