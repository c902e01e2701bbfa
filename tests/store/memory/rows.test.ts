import * as fc from "fast-check";
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

  const merged = (...runs: number[][]): number[] => {
    const items: number[] = [];
    const given = runs.map((run) => Uint32Array.from(run));
    merge(given, ascending, (item) => items.push(item) > 0);
    return items;
  };

  it("puts ordered runs into one order, empty runs and single runs too", () => {
    expect(merged([1, 4, 6], [], [2, 3, 9])).toEqual([1, 2, 3, 4, 6, 9]);
    expect(merged([1, 4], [2, 3, 9])).toEqual([1, 2, 3, 4, 9]);
    expect(merged([1, 4, 6], [2])).toEqual([1, 2, 4, 6]);
    expect(merged([], [2])).toEqual([2]);
    expect(merged([5, 7])).toEqual([5, 7]);
    expect(merged()).toEqual([]);
  });

  it("puts any ordered runs into one order", () => {
    const run = fc
      .uniqueArray(fc.nat(50))
      .map((items) => items.sort(ascending));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), (runs) => {
        expect(merged(...runs)).toEqual(runs.flat().sort(ascending));
      }),
    );
  });

  it("reads no more than is asked of it", () => {
    const compared: number[] = [];
    const counting = (a: number, b: number): number =>
      compared.push(a) && a - b;
    const seen: number[] = [];
    const run = everyItem(1000);
    merge([run, run], counting, (item) => seen.push(item) < 2);
    expect(seen).toEqual([0, 0]);
    expect(compared).toHaveLength(2);
  });
});
