import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberSet } from "../../../src/store/memory/number-set.js";

const COUNT = 100_000;

describe("a set of numbers", () => {
  const set = new NumberSet(COUNT);

  it("gives each number once, in order, and is empty then", () => {
    for (const number of [31, 0, 99_999, 32, 31, 63, 0]) set.add(number);
    expect([...set.takeInOrder()]).toEqual([0, 31, 32, 63, 99_999]);
    expect([...set.takeInOrder()]).toEqual([]);
  });

  it("can be emptied without being read", () => {
    for (const number of [7, 70_000]) set.add(number);
    set.clear();
    set.add(7);
    expect([...set.takeInOrder()]).toEqual([7]);
  });

  it("does so for any numbers, near to each other or far apart", () => {
    const most = fc.constantFrom(64, 1000, COUNT - 1);
    const numbers = most.chain((max) => fc.array(fc.nat(max)));
    fc.assert(
      fc.property(numbers, (given) => {
        for (const number of given) set.add(number);
        expect([...set.takeInOrder()]).toEqual(
          [...new Set(given)].sort((a, b) => a - b),
        );
      }),
    );
  });
});
