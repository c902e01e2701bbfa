/** Characters kept for all operations together. */
const MOST = 4 * 1024 * 1024;

/** Objects not found again after which it is asked whether keeping their texts is worth it. */
const TRIED = 200;

const filled = new Set<Map<object, string>>();
let characters = 0;

/** Keeps the texts of objects that nobody changes, to be written again without being made again. Begins anew when there are too many. */
export class KeptTexts {
  readonly #make: (source: object) => string | null;
  readonly #texts = new Map<object, string>();
  #again = 0;
  #anew = 0;

  /** @param make Null where an object has no text that lasts. */
  constructor(make: (source: object) => string | null) {
    this.#make = make;
  }

  of(source: object): string | null {
    // Objects made for the answer never come again.
    if (this.#anew >= TRIED && this.#again < this.#anew)
      return this.#make(source);
    const known = this.#texts.get(source);
    if (known !== undefined) {
      this.#again++;
      return known;
    }
    this.#anew++;
    const text = this.#make(source);
    if (text !== null) this.#keep(source, text);
    return text;
  }

  #keep(source: object, text: string): void {
    characters += text.length;
    if (characters > MOST) {
      for (const texts of filled) texts.clear();
      filled.clear();
      characters = text.length;
    }
    filled.add(this.#texts);
    this.#texts.set(source, text);
  }
}
