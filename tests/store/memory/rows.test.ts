import { describe, expect, it } from "vitest";
import { merge } from "../../../src/store/memory/merge.js";
import { everyItem, gather, rowAt } from "../../../src/store/memory/rows.js";

describe("compressed sparse rows", () => {
  const rowOf = (item: number): number => [2, 0, 2, 0, 3][item] ?? 0;

  it("gather items by row, each row in the order of the run", () => {
    const rows = gather(Uint32Array.of(4, 3, 2, 1, 0), 4, rowOf);
    expect([0, 1, 2, 3].map((row) => [...rowAt(rows, row)])).toEqual([
      [3, 1],
      [],
      [2, 0],
      [4],
    ]);
    expect([...rows.offsets]).toEqual([0, 2, 2, 4, 5]);
  });

  it("hold nothing for no items", () => {
    const rows = gather(everyItem(0), 2, rowOf);
    expect([0, 1].map((row) => [...rowAt(rows, row)])).toEqual([[], []]);
  });
});

describe("merge", () => {
  const ascending = (a: number, b: number): number => a - b;

  it("puts ordered runs into one order, empty runs and single runs too", () => {
    expect([
      ...merge(
        [Uint32Array.of(1, 4, 6), Uint32Array.of(), Uint32Array.of(2, 3, 9)],
        ascending,
      ),
    ]).toEqual([1, 2, 3, 4, 6, 9]);
    expect([...merge([Uint32Array.of(5, 7)], ascending)]).toEqual([5, 7]);
    expect([...merge([], ascending)]).toEqual([]);
  });

  it("reads no more than is asked of it", () => {
    const compared: number[] = [];
    const counting = (a: number, b: number): number =>
      compared.push(a) && a - b;
    const [first] = merge([everyItem(1000), everyItem(1000)], counting);
    expect(first).toBe(0);
    expect(compared).toHaveLength(1);
  });
});
