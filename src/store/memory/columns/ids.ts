import { lazy } from "../../../lazy.js";
import { Recent } from "./recent.js";
import type { Shelf } from "./shelf.js";
import { TextIndex } from "./text-index.js";
import type { Texts } from "./texts.js";

/** The ids of the records under a name on the shelf: from an id to its number, and back. */
export class Ids {
  /** Made when an id is first looked for: of many nouns none ever is. */
  readonly #index: () => TextIndex;
  readonly #read: Recent<string>;
  readonly size: number;

  constructor(shelf: Shelf, name: string) {
    const ids = idsOn(shelf, name);
    this.size = ids.length;
    this.#index = lazy(() => new TextIndex(ids));
    this.#read = new Recent(this.size, (number) => ids.at(number));
  }

  numberOf(id: string): number | undefined {
    return this.#index().rowOf(id);
  }

  idAt(number: number): string {
    return this.#read.at(number);
  }
}

export function idsOn(shelf: Shelf, name: string): Texts {
  return shelf.texts(`${name}.id`);
}
