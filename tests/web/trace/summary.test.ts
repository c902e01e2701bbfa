import { describe, expect, it } from "vitest";
import {
  linesInWords,
  nextLot,
  type End,
} from "../../../web/src/trace/ends/summary.js";

const end = (nature: End["nature"], paths: number): End => ({
  organisation: {
    id: `national:${nature}`,
    asOf: "2026-11-22",
    name: nature,
    kind: "NATIONAL_BODY",
    inForce: true,
  },
  nature,
  hops: 1,
  paths,
});

describe("how many lines there are", () => {
  it("is told with where they end, lines to several bodies of one nature together", () => {
    const ends = [
      end("NO_LINE_ON", 9),
      end("NO_LINE_ON", 6),
      end("ELECTORS", 6),
      end("PARLIAMENT", 21),
    ];
    expect(linesInWords({ pathCount: 42, ends })).toBe(
      "42 lines: 21 end at Parliament, 6 at electors and 15 where no line on is recorded.",
    );
  });

  it("is told of one line, and of lines that end alike", () => {
    expect(linesInWords({ pathCount: 1, ends: [end("PARLIAMENT", 1)] })).toBe(
      "1 line: it ends at Parliament.",
    );
    expect(linesInWords({ pathCount: 2, ends: [end("PARLIAMENT", 2)] })).toBe(
      "2 lines: all end at Parliament.",
    );
    expect(
      linesInWords({
        pathCount: 3,
        ends: [end("PARLIAMENT", 1), end("ELECTORS", 2)],
      }),
    ).toBe("3 lines: 1 ends at Parliament and 2 at electors.");
  });
});

it("more lines are asked for in lots of 25, 100 and 500, while there are more", () => {
  expect(nextLot(25, 42)).toBe(100);
  expect(nextLot(100, 101)).toBe(500);
  expect(nextLot(42, 42)).toBeNull();
  expect(nextLot(500, 500)).toBeNull();
});
