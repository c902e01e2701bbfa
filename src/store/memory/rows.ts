import { Stretch } from "./stretch.js";

/** Row numbers of a table of items, in some order. */
export type Run = Uint32Array;

/**
 * Items gathered into rows and packed end to end (compressed sparse rows): row r holds `items` from `offsets[r]` up to
 * `offsets[r + 1]`. Five million edges take 20 MB.
 */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly items: Run;
}

/** Puts each item of the run into the row that `rowOf` gives it; every row keeps the order of the run. */
export function gather(
  run: Run,
  rowCount: number,
  rowOf: (item: number) => number,
): Rows {
  const offsets = new Uint32Array(rowCount + 1);
  for (const item of run) {
    const row = rowOf(item);
    offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
  }
  for (let row = 0; row < rowCount; row++)
    offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const next = offsets.slice();
  const items = new Uint32Array(run.length);
  for (const item of run) {
    const row = rowOf(item);
    const place = next[row] ?? 0;
    items[place] = item;
    next[row] = place + 1;
  }
  return { offsets, items };
}

export function rowAt({ offsets, items }: Rows, row: number): Stretch {
  return new Stretch(items, offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

/** 0, 1, 2, ... up to the count. */
export function everyItem(count: number): Run {
  const run = new Uint32Array(count);
  for (let item = 0; item < count; item++) run[item] = item;
  return run;
}
