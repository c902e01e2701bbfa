import { everyItem, type Run } from "../rows.js";
import type { Texts } from "./texts.js";

/** Below this many rows it is quicker to insert each where it belongs. */
const FEW = 12;

/** The rows of a column of texts in code-unit order, those of the same text by their numbers. Costs one sweep where they are in order already. */
export function orderOf(texts: Texts): Run {
  const order = everyItem(texts.length);
  if (!isOrdered(texts)) new Sort(texts, order).sort(0, order.length, 0);
  return order;
}

function isOrdered(texts: Texts): boolean {
  for (let row = 1; row < texts.length; row++)
    if (compareFrom(texts, row - 1, row, 0) > 0) return false;
  return true;
}

function compareFrom(texts: Texts, a: number, b: number, from: number): number {
  const { bytes } = texts;
  const [startOfA, startOfB] = [texts.startOf(a), texts.startOf(b)];
  const lengthOfA = texts.endOf(a) - startOfA;
  const lengthOfB = texts.endOf(b) - startOfB;
  const shorter = Math.min(lengthOfA, lengthOfB);
  for (let at = from; at < shorter; at++) {
    const difference =
      (bytes[startOfA + at] ?? 0) - (bytes[startOfB + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return lengthOfA - lengthOfB || a - b;
}

/**
 * Multikey quicksort (Bentley and Sedgewick): texts that begin alike are compared by what follows alone. Each row's next
 * three bytes stand beside it as a number, so that a comparison reads no text.
 */
class Sort {
  readonly #texts: Texts;
  readonly #order: Run;
  readonly #keys: Uint32Array;

  constructor(texts: Texts, order: Run) {
    this.#texts = texts;
    this.#order = order;
    this.#keys = new Uint32Array(order.length);
  }

  /** Sorts a stretch whose texts are the same up to `depth`. */
  sort(begin: number, end: number, depth: number): void {
    if (end - begin <= FEW) {
      this.#insert(begin, end, depth);
      return;
    }
    for (let at = begin; at < end; at++)
      this.#keys[at] = this.#keyAt(at, depth);
    this.#sortByKey(begin, end, depth);
  }

  /** The stretch holds its keys. */
  #sortByKey(first: number, last: number, depth: number): void {
    let [begin, end] = [first, last];
    while (end - begin > 1) {
      const keys = this.#keys;
      const pivot = keys[(begin + end) >>> 1] ?? 0;
      let [less, at, more] = [begin, begin, end];
      while (at < more) {
        const key = keys[at] ?? 0;
        if (key < pivot) this.#swap(less++, at++);
        else if (key > pivot) this.#swap(at, --more);
        else at++;
      }
      // The texts are the same that far. Where the key ended with its text, they are the same to their end.
      if (pivot % SIZE === BYTES) this.sort(less, more, depth + BYTES);
      else this.#order.subarray(less, more).sort();
      // The shorter side by itself, the longer in this loop: the stack stays low.
      if (less - begin < end - more) {
        this.#sortByKey(begin, less, depth);
        begin = more;
      } else {
        this.#sortByKey(more, end, depth);
        end = less;
      }
    }
  }

  /** The next bytes of a row as a number, and how many there were: a text that ends comes before one that goes on. */
  #keyAt(at: number, depth: number): number {
    const row = this.#order[at] ?? 0;
    const start = this.#texts.startOf(row) + depth;
    const there = Math.min(BYTES, this.#texts.endOf(row) - start);
    const { bytes } = this.#texts;
    let key = 0;
    for (let byte = 0; byte < BYTES; byte++)
      key = key * 256 + (byte < there ? (bytes[start + byte] ?? 0) : 0);
    return key * SIZE + there;
  }

  #swap(a: number, b: number): void {
    const [order, keys] = [this.#order, this.#keys];
    const [row, key] = [order[a] ?? 0, keys[a] ?? 0];
    order[a] = order[b] ?? 0;
    keys[a] = keys[b] ?? 0;
    order[b] = row;
    keys[b] = key;
  }

  #insert(begin: number, end: number, depth: number): void {
    const order = this.#order;
    for (let next = begin + 1; next < end; next++) {
      const row = order[next] ?? 0;
      let at = next;
      while (
        at > begin &&
        compareFrom(this.#texts, order[at - 1] ?? 0, row, depth) > 0
      ) {
        order[at] = order[at - 1] ?? 0;
        at--;
      }
      order[at] = row;
    }
  }
}

/** Bytes in a key, and what their number is multiplied by to hold how many of them there were. */
const BYTES = 3;
const SIZE = 256;
