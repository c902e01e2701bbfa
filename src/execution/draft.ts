import { isOnItsWay, type Awaitable } from "../at-hand.js";

/** A text, some parts of which may still be on their way. */
export class Draft {
  /** What was added since the last part that is on its way. */
  #text: string;
  readonly #parts: Awaitable<string>[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  add(part: Awaitable<string>): void {
    if (isOnItsWay(part)) {
      this.#parts.push(this.#text, part);
      this.#text = "";
    } else this.#text += part;
  }

  /** The text: at hand where every part was. */
  finish(): Awaitable<string> {
    if (this.#parts.length === 0) return this.#text;
    this.#parts.push(this.#text);
    return Promise.all(this.#parts).then((parts) => parts.join(""));
  }

  /** Nobody will ask for the parts on their way: that one of them fails must not go unheard. */
  abandon(): void {
    for (const part of this.#parts)
      if (isOnItsWay(part)) part.catch(() => undefined);
  }
}
