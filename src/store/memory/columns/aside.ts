import { everyItem } from "../rows.js";
import type { Field, Layout } from "./field.js";
import type { Shelf } from "./shelf.js";

/** What only some rows have, in columns of its own: the row keeps the place that `add` gives. */
export class Aside<T> {
  readonly #field: Field<T>;
  #count = 0;

  constructor(layout: Layout<T>, shelf: Shelf, name: string) {
    this.#field = layout(shelf, name);
  }

  add(value: T): number {
    this.#field.add(value);
    return this.#count++;
  }

  at(place: number): T {
    return this.#field.at(place);
  }

  /** No more are added. */
  settle(): void {
    this.#field.arrange(everyItem(this.#count));
  }
}
