import { hashOf, Slots, Sought } from "./hash.js";
import type { Texts } from "./texts.js";

/** Finds the rows of a column of texts that hold a text. */
export class TextIndex {
  readonly #texts: Texts;
  readonly #slots: Slots;
  readonly #sought = new Sought();

  constructor(texts: Texts) {
    this.#texts = texts;
    this.#slots = new Slots(texts.length);
    const { bytes } = texts;
    for (let row = 0; row < texts.length; row++)
      this.#slots.put(hashOf(bytes, texts.startOf(row), texts.endOf(row)), row);
  }

  rowOf(text: string): number | undefined {
    this.#sought.write(text);
    const slots = this.#slots;
    let slot = slots.slotOf(this.#sought.hash());
    for (;;) {
      const row = slots.rowIn(slot);
      if (row === -1) return undefined;
      if (this.#isAt(row)) return row;
      slot = slots.next(slot);
    }
  }

  /** Every row, where several may hold the same text. */
  rowsOf(text: string): number[] {
    this.#sought.write(text);
    const slots = this.#slots;
    const rows: number[] = [];
    let slot = slots.slotOf(this.#sought.hash());
    for (;;) {
      const row = slots.rowIn(slot);
      if (row === -1) return rows;
      if (this.#isAt(row)) rows.push(row);
      slot = slots.next(slot);
    }
  }

  #isAt(row: number): boolean {
    const texts = this.#texts;
    return this.#sought.isAt(texts.bytes, texts.startOf(row), texts.endOf(row));
  }
}
