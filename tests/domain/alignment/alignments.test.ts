import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Alignment } from "../../../src/domain/alignment/aligned.js";
import {
  AFTER,
  alignmentOf,
  BEFORE,
  geography,
  partOfSystem,
} from "./shire.js";

const people = (pair: string, populationShareOfTo: number | null) =>
  geography("COVERS", pair, { populationShareOfTo, population: 1_000 });
const admissions = (pair: string, admissionShareOfFrom: number | null) =>
  geography("SERVES", pair, { admissionShareOfFrom });

function sharesOf({ boards }: Alignment) {
  return boards.map(({ board, share, shareOf }) => [board, share, shareOf]);
}

describe("a council", () => {
  it("lies across the boards that cover it, by shares of its people", () => {
    const found = alignmentOf(
      "council:T",
      [people("QA>T", 0.2), people("QB>T", 0.7), people("QK>T", 0.1)],
      BEFORE,
    );
    expect(sharesOf(found)).toEqual([
      ["icb:QB", 0.7, "PEOPLE"],
      ["icb:QA", 0.2, "PEOPLE"],
      ["icb:QK", 0.1, "PEOPLE"],
    ]);
    expect(found).toMatchObject({
      mainBoard: "icb:QB",
      largestShare: 0.7,
      outsideMain: 0.3,
      unplaced: 0,
    });
  });

  it("has shares of its small areas where no source counts people, and never takes one for the other", () => {
    const area = (pair: string, areaShareOfTo: number) =>
      geography("COVERS", pair, { areaShareOfTo });
    expect(
      sharesOf(
        alignmentOf(
          "council:T",
          [area("QA>T", 0.9), area("QB>T", 0.1)],
          BEFORE,
        ),
      ),
    ).toEqual([
      ["icb:QA", 0.9, "AREA"],
      ["icb:QB", 0.1, "AREA"],
    ]);
    const mixed = [people("QA>T", 0.9), area("QB>T", 0.1)];
    expect(alignmentOf("council:T", mixed, BEFORE)).toMatchObject({
      boards: [
        { board: "icb:QA", share: 0.9, shareOf: "PEOPLE" },
        { board: "icb:QB", share: null, shareOf: null },
      ],
      mainBoard: null,
      largestShare: null,
      outsideMain: null,
      unplaced: null,
    });
  });

  it("goes by the latest edition where two tell of one overlap", () => {
    const edition = (vintage: string, populationShareOfTo: number) => ({
      ...geography("COVERS", "QK>T", { vintage, populationShareOfTo }),
      id: `covers:${vintage}`,
    });
    const found = alignmentOf(
      "council:T",
      [edition("2024-04", 0.4), edition("2022-07", 0.6)],
      BEFORE,
    );
    expect(sharesOf(found)).toEqual([["icb:QK", 0.4, "PEOPLE"]]);
  });

  it("has shares that come to the whole with what is left, whatever they are", () => {
    const codes = ["QA", "QB", "QS", "QK"];
    const weights = fc
      .array(fc.integer({ min: 1, max: 1_000_000 }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        return parts.map((part) => Math.round((part / total) * 1e6) / 1e6);
      });
    fc.assert(
      fc.property(weights, (shares) => {
        const found = alignmentOf(
          "council:T",
          shares.map((share, at) => people(`${codes[at]}>T`, share)),
          BEFORE,
        );
        expect(found.unplaced).toBe(0);
        expect(found.largestShare).toBe(Math.max(...shares));
        expect(found.outsideMain).toBeGreaterThanOrEqual(0);
        expect(
          (found.largestShare ?? 0) + (found.outsideMain ?? 0),
        ).toBeCloseTo(1, 5);
      }),
    );
  });
});

describe("a place", () => {
  const covers = (pair: string) => geography("COVERS", pair, {});
  const T_IN_A = people("QA>T", 1);

  it("lies wholly in a board where each of its councils does", () => {
    const found = alignmentOf(
      "place:P",
      [covers("P>T"), covers("P>U"), T_IN_A, people("QA>U", 1)],
      BEFORE,
    );
    expect(sharesOf(found)).toEqual([["icb:QA", 1, "PEOPLE"]]);
    expect(found.outsideMain).toBe(0);
    expect(found.boards[0]?.relationships.map(({ id }) => id)).toEqual([
      "COVERS:P>T",
      "COVERS:P>U",
      "COVERS:QA>T",
      "COVERS:QA>U",
    ]);
  });

  it.each([
    [
      "two councils in two boards",
      [covers("P>T"), covers("P>U"), T_IN_A, people("QB>U", 1)],
    ],
    [
      "a council across two",
      [covers("P>T"), people("QA>T", 0.9), people("QB>T", 0.1)],
    ],
    [
      "a council across two beside one that is not",
      [
        covers("P>U"),
        covers("P>T"),
        people("QA>U", 1),
        people("QA>T", 0.9),
        people("QB>T", 0.1),
      ],
    ],
  ])("has boards without shares where it has %s", (_, relationships) => {
    const found = alignmentOf("place:P", relationships, BEFORE);
    expect(sharesOf(found)).toEqual([
      ["icb:QA", null, null],
      ["icb:QB", null, null],
    ]);
    expect(found.largestShare).toBeNull();
  });

  it("has the board of its own system as its main one, whatever slivers of its councils others cover", () => {
    const found = alignmentOf(
      "place:P",
      [
        partOfSystem("P"),
        partOfSystem("QB"),
        covers("P>T"),
        people("QA>T", 0.01),
        people("QB>T", 0.99),
      ],
      BEFORE,
    );
    expect(
      found.boards.map(({ board, ground, share, relationships }) => ({
        board,
        ground,
        share,
        by: relationships.map(({ id }) => id),
      })),
    ).toEqual([
      {
        board: "icb:QB",
        ground: "SYSTEM_OF_PLACE",
        share: null,
        by: ["COVERS:P>T", "COVERS:QB>T", "PART_OF:P>I", "PART_OF:QB>I"],
      },
      {
        board: "icb:QA",
        ground: "COUNCIL_OF_PLACE",
        share: null,
        by: ["COVERS:P>T", "COVERS:QA>T"],
      },
    ]);
    expect(found).toMatchObject({
      mainBoard: "icb:QB",
      largestShare: null,
      outsideMain: null,
      unplaced: null,
    });
  });

  it("has the board of its system though it covers no council, and is not whole in it for that", () => {
    const found = alignmentOf(
      "place:P",
      [partOfSystem("P"), partOfSystem("QB")],
      BEFORE,
    );
    expect(sharesOf(found)).toEqual([["icb:QB", null, null]]);
    expect(found.mainBoard).toBe("icb:QB");
  });

  it("has no main board where its system has two", () => {
    const found = alignmentOf(
      "place:P",
      [partOfSystem("P"), partOfSystem("QA"), partOfSystem("QB")],
      BEFORE,
    );
    expect(found.boards).toHaveLength(2);
    expect(found.mainBoard).toBeNull();
  });

  it("takes no single board for the whole where its share is not told or is less", () => {
    for (const share of [null, 0.8])
      expect(
        sharesOf(
          alignmentOf(
            "place:P",
            [covers("P>T"), people("QA>T", share)],
            BEFORE,
          ),
        ),
      ).toEqual([["icb:QA", null, null]]);
  });
});

describe("a trust", () => {
  it("lies across the boards its admissions come from, the rest unplaced", () => {
    const found = alignmentOf(
      "trust:R",
      [admissions("R>QA", 0.6), admissions("R>QK", 0.3)],
      BEFORE,
    );
    expect(sharesOf(found)).toEqual([
      ["icb:QA", 0.6, "ADMISSIONS"],
      ["icb:QK", 0.3, "ADMISSIONS"],
    ]);
    expect(found).toMatchObject({ outsideMain: 0.3, unplaced: 0.1 });
  });

  it("carries the shares of boards that merged to the one successor, and leaves those of a board that was split", () => {
    const found = alignmentOf(
      "trust:R",
      [
        admissions("R>QA", 0.3),
        admissions("R>QB", 0.2),
        admissions("R>QK", 0.25),
        admissions("R>QS", 0.25),
      ],
      AFTER,
    );
    expect(sharesOf(found)).toEqual([
      ["icb:QC", 0.5, "ADMISSIONS"],
      ["icb:QK", 0.25, "ADMISSIONS"],
    ]);
    expect(found.unplaced).toBe(0.25);
    expect(found.boards[0]?.relationships.map(({ id }) => id)).toEqual([
      "SERVES:R>QA",
      "SERVES:R>QB",
      "succ:QA>QC",
      "succ:QB>QC",
    ]);
  });

  it("is told by council where that places more, and never by both", () => {
    const found = alignmentOf(
      "trust:R",
      [
        admissions("R>QS", 0.8),
        admissions("R>QK", 0.2),
        admissions("R>T", 0.5),
        admissions("R>U", 0.2),
        admissions("R>V", 0.3),
        people("QX>T", 1),
        people("QX>U", 1),
        people("QX>V", 0.5),
        people("QY>V", 0.5),
      ],
      AFTER,
    );
    expect(sharesOf(found)).toEqual([["icb:QX", 0.7, "ADMISSIONS"]]);
    expect(found.unplaced).toBe(0.3);
  });

  it("has only the board of its head office, without a share, where no release tells", () => {
    const found = alignmentOf(
      "trust:R",
      [geography("LIES_WITHIN", "R>QK", {})],
      AFTER,
    );
    expect(sharesOf(found)).toEqual([["icb:QK", null, null]]);
    expect(found.mainBoard).toBeNull();
  });
});
