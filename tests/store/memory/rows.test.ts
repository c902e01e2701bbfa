import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeFirst } from "../../../src/store/memory/merge.js";
import {
  everyItem,
  gather,
  rowAt,
  type Rows,
} from "../../../src/store/memory/rows.js";
import { Stretch } from "../../../src/store/memory/stretch.js";

describe("compressed sparse rows", () => {
  const rowOf = (item: number): number => [2, 0, 2, 0, 3][item] ?? 0;
  const itemsIn = (rows: Rows, row: number): number[] => {
    return [...rowAt(rows, row)];
  };

  it("gather items by row, each row in the order of the run", () => {
    const rows = gather(Uint32Array.of(4, 3, 2, 1, 0), 4, rowOf);
    expect([0, 1, 2, 3].map((row) => itemsIn(rows, row))).toEqual([
      [3, 1],
      [],
      [2, 0],
      [4],
    ]);
    expect([...rows.offsets]).toEqual([0, 2, 2, 4, 5]);
  });

  it("hold nothing for no items", () => {
    const rows = gather(everyItem(0), 2, rowOf);
    expect([0, 1].map((row) => itemsIn(rows, row))).toEqual([[], []]);
  });
});

describe("the first items of ordered runs", () => {
  const ascending = (a: number, b: number): number => a - b;

  const merged = (...runs: number[][]): number[] => {
    const given = runs.map((run) => new Stretch(Uint32Array.from(run)));
    return takeFirst(given, ascending, () => true, Infinity);
  };

  it("are in one order, empty runs and single runs too", () => {
    expect(merged([1, 4, 6], [], [2, 3, 9])).toEqual([1, 2, 3, 4, 6, 9]);
    expect(merged([1, 4], [2, 3, 9])).toEqual([1, 2, 3, 4, 9]);
    expect(merged([1, 4, 6], [2])).toEqual([1, 2, 4, 6]);
    expect(merged([], [2])).toEqual([2]);
    expect(merged([5, 7])).toEqual([5, 7]);
    expect(merged()).toEqual([]);
  });

  it("are in one order, whatever the runs", () => {
    const run = fc
      .uniqueArray(fc.nat(50))
      .map((items) => items.sort(ascending));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), (runs) => {
        expect(merged(...runs)).toEqual(runs.flat().sort(ascending));
      }),
    );
  });

  it("are those accepted, and no more is read than they are found by", () => {
    const tested: number[] = [];
    const isOdd = (item: number): boolean =>
      tested.push(item) > 0 && item % 2 === 1;
    const runs = [everyItem(1000), everyItem(1000)];
    const given = runs.map((run) => new Stretch(run));
    expect(takeFirst(given, ascending, isOdd, 3)).toEqual([1, 1, 3]);
    expect(tested).toEqual([0, 1, 0, 1, 2, 3, 2, 3, 4, 5]);
  });
});
