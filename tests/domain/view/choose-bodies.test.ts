import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chooseBodies,
  withExpanded,
  type Candidate,
} from "../../../src/domain/view/choose-bodies.js";

function candidate(id: string, distance: number, neighbours = 0): Candidate {
  return { id, distance, neighbours, relationships: neighbours };
}

function idsOf(bodies: readonly Candidate[]): string[] {
  return bodies.map(({ id }) => id);
}

describe("the bodies of a view", () => {
  const found = [
    candidate("far", 2, 99),
    candidate("root", 0, 1),
    candidate("b", 1, 5),
    candidate("a", 1, 5),
    candidate("hub", 1, 9),
  ];

  it("are the nearest, of those as near the ones joined to most others, then by id", () => {
    expect(idsOf(chooseBodies(found, 5))).toEqual([
      "root",
      "hub",
      "a",
      "b",
      "far",
    ]);
  });

  it("are as many as asked for, and the same first ones whatever the number", () => {
    expect(idsOf(chooseBodies(found, 1))).toEqual(["root"]);
    expect(idsOf(chooseBodies(found, 3))).toEqual(["root", "hub", "a"]);
    expect(idsOf(chooseBodies(found, 9))).toHaveLength(5);
  });

  it("do not depend on the order in which they were found", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(found, { minLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (shuffled, most) => {
          expect(chooseBodies(shuffled, most)).toEqual(
            chooseBodies(found, most),
          );
        },
      ),
    );
  });
});

describe("the bodies that opening others adds", () => {
  it("stand a hop further than was asked for, those found before where they were", () => {
    const around = [candidate("root", 0, 2), candidate("near", 1, 3)];
    const opened = [
      candidate("near", 0, 3),
      candidate("root", 1, 2),
      candidate("beyond", 1, 7),
    ];
    expect(withExpanded(around, opened, 1)).toEqual([
      ...around,
      { ...candidate("beyond", 2, 7) },
    ]);
  });

  it("come after all that the depth reaches, however connected they are", () => {
    const around = [candidate("root", 0), candidate("far", 2)];
    const opened = [candidate("beyond", 1, 99)];
    expect(idsOf(chooseBodies(withExpanded(around, opened, 2), 2))).toEqual([
      "root",
      "far",
    ]);
  });
});
