import { byId } from "../../domain/text-order.js";
import type { ListOrder } from "../orders.js";
import type { OrderedItems } from "./pages.js";
import { everyItem, type Run } from "./rows.js";

/** Records in id order: the number of a record is its rank by id, so that sorting numbers sorts ids. */
export class Table<T extends { readonly id: string }> {
  readonly records: readonly T[];
  /** The number of every record. */
  readonly all: Run;
  readonly #numbers = new Map<string, number>();

  constructor(records: readonly T[]) {
    this.records = records.toSorted(byId);
    this.all = everyItem(this.records.length);
    this.records.forEach(({ id }, number) => this.#numbers.set(id, number));
  }

  get size(): number {
    return this.records.length;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  at(number: number): T {
    const record = this.records[number];
    if (record === undefined)
      throw new RangeError(`No record has the number ${number}.`);
    return record;
  }

  /** The records as a list in id order. */
  inIdOrder(order: ListOrder<T>): OrderedItems<T> {
    return { order, at: (number) => this.at(number), compare: (a, b) => a - b };
  }

  /** The records with these ids, in the order asked, null for one that is not here. */
  lookUp(ids: readonly string[]): (T | null)[] {
    return ids.map((id) => {
      const number = this.#numbers.get(id);
      return number === undefined ? null : this.at(number);
    });
  }
}
