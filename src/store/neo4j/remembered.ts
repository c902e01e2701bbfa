import { LRUCache } from "lru-cache";
import type {
  LegalProvision,
  Organisation,
  Source,
} from "../../domain/model.js";

/** Records kept at most, of each noun: some tens of megabytes. */
const RECORDS = 20_000;
/** Releases whose law is kept: the one that serves and the one before, which requests under way may still read. */
const RELEASES = 2;

export type Provisions = ReadonlyMap<string, LegalProvision>;

/**
 * What requests have read, for those after them. A release never changes, so that a record of it, once read, need not be
 * read again; and since the law of a release is small and most relationships rest on it, it is read whole, once.
 */
export class Remembered {
  readonly organisations = new RecordsById<Organisation>();
  readonly sources = new RecordsById<Source>();
  readonly #law = new LRUCache<number, Provisions>({ max: RELEASES });

  /** The provisions of a release by id. Requests side by side may each read them: one that is cancelled then fails no other. */
  async law(
    release: number,
    read: () => Promise<readonly LegalProvision[]>,
  ): Promise<Provisions> {
    const known = this.#law.get(release);
    if (known !== undefined) return known;
    const law = new Map((await read()).map((each) => [each.id, each]));
    this.#law.set(release, law);
    return law;
  }
}

/** Records of one noun by release and id. */
class RecordsById<T extends { readonly id: string }> {
  readonly #records = new LRUCache<string, T>({ max: RECORDS });

  /** The records with these ids, or null where any of them is not remembered. */
  all(release: number | null, ids: readonly string[]): T[] | null {
    if (release === null) return null;
    const known = ids.flatMap(
      (id) => this.#records.get(key(release, id)) ?? [],
    );
    return known.length === ids.length ? known : null;
  }

  /** Keeps the records, and hands them on. */
  keep(release: number, records: T[]): T[] {
    for (const record of records)
      this.#records.set(key(release, record.id), record);
    return records;
  }
}

function key(release: number, id: string): string {
  return `${release} ${id}`;
}
