/** Up to so many words for each number, looking through all of them takes less time than going by the numbers. */
const WORDS = 8;

/**
 * Numbers below a count, each once. There is a bit for each that could be, made once for a graph: five million take 0.6 MB. What is
 * taken out leaves it empty, so that a set costs by what was put in.
 */
export class NumberSet {
  readonly #bits: Int32Array;
  #numbers: number[] = [];
  #firstWord = Infinity;
  #lastWord = -1;

  constructor(count: number) {
    this.#bits = new Int32Array(Math.ceil(count / 32));
  }

  add(number: number): void {
    const word = number >>> 5;
    const bits = this.#bits[word] ?? 0;
    const more = bits | (1 << (number & 31));
    if (more === bits) return;
    this.#bits[word] = more;
    this.#numbers.push(number);
    if (word < this.#firstWord) this.#firstWord = word;
    if (word > this.#lastWord) this.#lastWord = word;
  }

  /** Every number in order, and empties the set. */
  takeInOrder(): Uint32Array {
    const numbers = this.#isDense
      ? this.#readBits()
      : new Uint32Array(this.#numbers).sort();
    this.clear();
    return numbers;
  }

  clear(): void {
    if (this.#isDense) this.#bits.fill(0, this.#firstWord, this.#lastWord + 1);
    else for (const number of this.#numbers) this.#bits[number >>> 5] = 0;
    this.#numbers = [];
    this.#firstWord = Infinity;
    this.#lastWord = -1;
  }

  get #isDense(): boolean {
    return this.#lastWord - this.#firstWord < WORDS * this.#numbers.length;
  }

  #readBits(): Uint32Array {
    const numbers = new Uint32Array(this.#numbers.length);
    let place = 0;
    for (let word = this.#firstWord; word <= this.#lastWord; word++)
      for (let bits = this.#bits[word] ?? 0; bits !== 0; bits &= bits - 1)
        numbers[place++] = word * 32 + 31 - Math.clz32(bits & -bits);
    return numbers;
  }
}
