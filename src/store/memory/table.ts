import type { ListOrder } from "../orders.js";
import type { Layout } from "./columns/field.js";
import { Ids, idsOn } from "./columns/ids.js";
import { Recent } from "./columns/recent.js";
import type { Shelf } from "./columns/shelf.js";
import { orderOf } from "./columns/text-order.js";
import type { OrderedItems } from "./pages.js";
import { everyItem, type Run } from "./rows.js";

interface WithId {
  readonly id: string;
}

/** Puts records on the shelf under a name, in id order. */
export function shelve<T extends WithId>(
  records: Iterable<T>,
  layout: Layout<T>,
  shelf: Shelf,
  name: string,
): void {
  const field = layout(shelf, name);
  for (const record of records) field.add(record);
  field.arrange(orderOf(idsOn(shelf, name)));
}

/** Ids whose numbers, and whose records, were asked for lately: above so many, all are forgotten. */
const NUMBERS = 2 ** 16;
const RECORDS = 2 ** 14;

/** Records on the shelf in id order: the number of a record is its rank by id, so that sorting numbers sorts ids. */
export class Table<T extends WithId> {
  /** The number of every record. */
  readonly all: Run;
  readonly #ids: Ids;
  readonly #records: Recent<T>;
  readonly #numberById = new Map<string, number>();
  readonly #recordById = new Map<string, T>();

  constructor(layout: Layout<T>, shelf: Shelf, name: string) {
    const field = layout(shelf, name);
    this.#ids = new Ids(shelf, name);
    this.#records = new Recent(this.size, (number) => field.at(number));
    this.all = everyItem(this.size);
  }

  get size(): number {
    return this.#ids.size;
  }

  numberOf(id: string): number | undefined {
    const known = this.#numberById.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.numberOf(id);
    if (number === undefined) return undefined;
    if (this.#numberById.size === NUMBERS) this.#numberById.clear();
    this.#numberById.set(id, number);
    return number;
  }

  idAt(number: number): string {
    return this.#ids.idAt(number);
  }

  at(number: number): T {
    return this.#records.at(number);
  }

  /** The records with these numbers, in their order. */
  recordsOf(numbers: Run): T[] {
    const records: T[] = [];
    for (let place = 0; place < numbers.length; place++)
      records.push(this.at(numbers[place] ?? 0));
    return records;
  }

  /** The records as a list in id order. */
  inIdOrder(order: ListOrder<T>): OrderedItems<T> {
    return { order, at: (number) => this.at(number), compare: (a, b) => a - b };
  }

  /** The records with these ids, in the order asked, null for one that is not here. */
  lookUp(ids: readonly string[]): (T | null)[] {
    return ids.map((id) => this.find(id));
  }

  find(id: string): T | null {
    return this.#recordById.get(id) ?? this.#read(id);
  }

  #read(id: string): T | null {
    const number = this.numberOf(id);
    if (number === undefined) return null;
    const record = this.at(number);
    if (this.#recordById.size === RECORDS) this.#recordById.clear();
    this.#recordById.set(id, record);
    return record;
  }

  *[Symbol.iterator](): Generator<T> {
    for (const number of this.all) yield this.at(number);
  }
}
