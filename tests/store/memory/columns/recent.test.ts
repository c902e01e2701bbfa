import { expect, it } from "vitest";
import { Recent } from "../../../../src/store/memory/columns/recent.js";

it("makes each of few once, and of many none that it does not have to keep", () => {
  const made: number[] = [];
  const make = (number: number): string => {
    made.push(number);
    return `record ${number}`;
  };
  const few = new Recent(3, make);
  expect([few.at(0), few.at(2), few.at(0), few.at(2)]).toEqual([
    "record 0",
    "record 2",
    "record 0",
    "record 2",
  ]);
  expect(made.splice(0)).toEqual([0, 2]);

  const many = new Recent(1_000_000, make);
  // 65,536 numbers further on, the same slot is taken.
  for (const number of [7, 7, 65_543, 7])
    expect(many.at(number)).toBe(`record ${number}`);
  expect(made).toEqual([7, 65_543, 7]);
});
