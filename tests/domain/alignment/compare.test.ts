import { describe, expect, it } from "vitest";
import type { AlignmentChange } from "../../../src/domain/alignment/alignment-change.js";
import { changesOf, geography } from "./shire.js";

const people = (pair: string, populationShareOfTo: number) =>
  geography("COVERS", pair, { populationShareOfTo });

function told(changes: readonly AlignmentChange[]) {
  return changes.map(({ kind, before, after, difference, successions }) => ({
    kind,
    boards: [before, after].map((rows) => rows.map(({ board }) => board)),
    difference,
    successions: successions.map(({ id }) => id),
  }));
}

describe("between two days", () => {
  it("a council whose two boards merged did not move", () => {
    expect(
      told(
        changesOf("council:T", [
          people("QA>T", 0.9),
          people("QB>T", 0.1),
          people("QC>T", 1),
        ]),
      ),
    ).toEqual([
      {
        kind: "TAKEN_OVER",
        boards: [["icb:QA", "icb:QB"], ["icb:QC"]],
        difference: 0,
        successions: ["succ:QA>QC", "succ:QB>QC"],
      },
    ]);
  });

  it("a council of a board that was split goes with the successor that covers it", () => {
    expect(
      told(changesOf("council:T", [people("QS>T", 1), people("QY>T", 1)])),
    ).toEqual([
      {
        kind: "TAKEN_OVER",
        boards: [["icb:QS"], ["icb:QY"]],
        difference: 0,
        successions: ["succ:QS>QY"],
      },
    ]);
  });

  it("a board kept is told with how its share changed, beside what was gained and lost", () => {
    const kept = [
      geography("COVERS", "QK>T", {
        populationShareOfTo: 0.6,
        validity: geography("COVERS", "QA>T", {}).validity,
      }),
      {
        ...geography("COVERS", "QK>T", {
          populationShareOfTo: 0.75,
          validity: geography("COVERS", "QC>T", {}).validity,
        }),
        id: "later",
      },
    ];
    expect(
      told(
        changesOf("council:T", [
          ...kept,
          people("QA>T", 0.4),
          people("QX>T", 0.25),
        ]),
      ),
    ).toEqual([
      {
        kind: "KEPT",
        boards: [["icb:QK"], ["icb:QK"]],
        difference: 0.15,
        successions: [],
      },
      {
        kind: "LOST",
        boards: [["icb:QA"], []],
        difference: -0.4,
        successions: [],
      },
      {
        kind: "GAINED",
        boards: [[], ["icb:QX"]],
        difference: 0.25,
        successions: [],
      },
    ]);
  });

  it("shares that rounding makes a little more, or less, than the whole are the whole, and nothing changed", () => {
    const [change] = changesOf("council:T", [
      people("QA>T", 0.333334),
      people("QB>T", 0.666667),
      people("QC>T", 0.999999),
    ]);
    expect(change).toMatchObject({
      shareBefore: 1,
      shareAfter: 1,
      difference: 0,
    });
  });

  it("a board told on one day only has no share, not nought, on a day that tells of none", () => {
    const [change, ...others] = changesOf("council:T", [people("QX>T", 1)]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: "TOLD_ONCE",
      shareBefore: null,
      shareAfter: 1,
      difference: null,
    });
  });

  it("a board known not to be there has nought of it", () => {
    const changes = changesOf("council:T", [
      people("QK>T", 1),
      people("QA>T", 0),
    ]);
    expect(changes.find(({ kind }) => kind === "LOST")).toMatchObject({
      shareBefore: 0,
      shareAfter: 0,
      difference: 0,
    });
  });

  it("shares of areas and of people have no difference", () => {
    const area = geography("COVERS", "QA>T", { areaShareOfTo: 1 });
    const [change] = changesOf("council:T", [area, people("QC>T", 1)]);
    expect(change).toMatchObject({
      kind: "TAKEN_OVER",
      shareBefore: 1,
      shareAfter: 1,
      difference: null,
    });
  });

  it("admissions have none where fewer of them could be placed, and a board that was split is not called lost", () => {
    const changes = changesOf(
      "trust:R",
      ["R>QA", "R>QS"].map((pair) =>
        geography("SERVES", pair, { admissionShareOfFrom: 0.5 }),
      ),
    );
    expect(
      changes.map(({ kind, difference }) => ({ kind, difference })),
    ).toEqual([
      { kind: "TAKEN_OVER", difference: null },
      { kind: "TOLD_ONCE", difference: null },
    ]);
  });
});
