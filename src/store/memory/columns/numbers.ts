/** The typed arrays that columns are made of, as far as a column needs to know them. */
interface NumberArray {
  [index: number]: number;
  readonly length: number;
  set(from: ArrayLike<number>): void;
  subarray(begin: number, end: number): ArrayLike<number>;
}

const ROOM_AT_FIRST = 16;

/** A column of numbers: a typed array that grows while rows are added. Once arranged, `values` holds its rows and no more. */
export class Numbers<A extends NumberArray> {
  readonly #make: (length: number) => A;
  #values: A;
  #length: number;

  constructor(make: (length: number) => A, held?: A) {
    this.#make = make;
    this.#values = held ?? make(0);
    this.#length = this.#values.length;
  }

  get values(): A {
    return this.#values;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.reserve(1);
    const values: NumberArray = this.#values;
    values[this.#length++] = value;
  }

  at(row: number): number {
    return this.#values[row] ?? 0;
  }

  /** Makes room for so many more: at least twice the room there was, so that a row costs the same however many there are. */
  reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#values.length) return;
    this.#take(Math.max(ROOM_AT_FIRST, needed, this.#values.length * 2));
  }

  /** Rows written past the end into room reserved for them. */
  extend(more: number): void {
    this.#length += more;
  }

  /** Puts the rows into another order, and lets go of room kept for more. */
  arrange(order: Uint32Array): void {
    const arranged = this.#make(order.length);
    const values: NumberArray = arranged;
    for (let row = 0; row < order.length; row++)
      values[row] = this.#values[order[row] ?? 0] ?? 0;
    this.hold(arranged);
  }

  /** Holds these rows instead. */
  hold(values: A): void {
    this.#values = values;
    this.#length = values.length;
  }

  /** Lets go of room kept for more. */
  trim(): void {
    if (this.#length < this.#values.length) this.#take(this.#length);
  }

  #take(room: number): void {
    const values = this.#make(room);
    values.set(this.#values.subarray(0, this.#length));
    this.#values = values;
  }
}
