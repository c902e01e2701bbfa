import SearchableMap from "minisearch/SearchableMap";
import { wordsOf } from "../../domain/search.js";
import { Numbers } from "./columns/numbers.js";
import type { Shelf } from "./columns/shelf.js";
import { namesOn } from "./names.js";
import { everyItem, gather, rowAt, type Rows } from "./rows.js";
import type { Stretch } from "./stretch.js";

/** Every word of every name, in a radix tree, and the bodies that bear each. */
export class Vocabulary {
  readonly #words: SearchableMap<number>;
  /** Bodies by the number of the word. */
  readonly #bearers: Rows;

  constructor(words: SearchableMap<number>, bearers: Rows) {
    this.#words = words;
    this.#bearers = bearers;
  }

  /** The bodies with each word that begins with the word sought, or is one edit from it. */
  bearersOf(word: string): Stretch[] {
    const near = [...this.#words.fuzzyGet(word, 1).values()];
    const numbers = new Set([
      ...this.#words.atPrefix(word).values(),
      ...near.map(([number]) => number),
    ]);
    return [...numbers].map((number) => rowAt(this.#bearers, number));
  }
}

export function indexWords(shelf: Shelf, name: string): Vocabulary {
  const numbers = new Map<string, number>();
  const uint32 = (length: number): Uint32Array => new Uint32Array(length);
  // Side by side: a word, and a body that bears it.
  const [words, bodies] = [new Numbers(uint32), new Numbers(uint32)];
  const namesOf = namesOn(shelf, name);
  const { length } = shelf.texts(`${name}.name`);
  for (let body = 0; body < length; body++)
    for (const word of new Set(namesOf(body).flatMap(wordsOf))) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      words.push(number);
      bodies.push(body);
    }
  const { offsets, items } = gather(
    everyItem(words.length),
    numbers.size,
    (place) => words.at(place),
  );
  const tree = new SearchableMap<number>();
  for (const [word, number] of numbers) tree.set(word, number);
  return new Vocabulary(tree, {
    offsets,
    items: items.map((place) => bodies.at(place)),
  });
}
