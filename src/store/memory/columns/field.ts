import type { Shelf } from "./shelf.js";

/** A column, or several side by side, that keep values of one type. Rows are added one after another, and read by their number. */
export interface Field<T> {
  add(value: T): void;
  at(row: number): T;
  /** Once every row is there: puts them into another order, and lets go of what was needed to add more. */
  arrange(order: Uint32Array): void;
}

/** How values of a type are kept: as a field whose columns stand on the shelf under the name. */
export type Layout<T> = (shelf: Shelf, name: string) => Field<T>;

/** What stands for no value in a column of numbers. */
export const NONE = 0xffff_ffff;
