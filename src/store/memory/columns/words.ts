import type { Texts } from "./texts.js";

/** Texts that stand in many rows, each kept once: notes, streams, ids of sources. */
export class Words {
  readonly #texts: Texts;
  /** Read so far. */
  readonly #read: string[] = [];
  /** Only while rows are added. */
  #numbers = new Map<string, number>();

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** The number of a text, which it is given where it has none. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#texts.push(text);
    this.#numbers.set(text, number);
    return number;
  }

  at(number: number): string {
    return (this.#read[number] ??= this.#texts.at(number));
  }

  /** No more are added. */
  settle(): void {
    this.#numbers = new Map();
  }
}
