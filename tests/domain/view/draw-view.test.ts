import { describe, expect, it } from "vitest";
import type { Relationship } from "../../../src/domain/model.js";
import { drawView, type Drawn } from "../../../src/domain/view/draw-view.js";
import type { ViewNode } from "../../../src/domain/view/view.js";
import { relationship } from "../../generators/records.js";

/** Two lines between the board and the executive, one between the board and a trust that is not shown. */
const ANSWERS = relationship("ACCOUNTABLE_TO", "r1", "icb:A", "national:exec");
const PAYS = relationship("ALLOCATES_TO", "r2", "national:exec", "icb:A");

function draw(drawn: Partial<Drawn>) {
  return drawView({
    bodies: [
      { id: "icb:A", distance: 0, neighbours: 2, relationships: 3 },
      { id: "national:exec", distance: 1, neighbours: 1, relationships: 2 },
    ],
    relationships: [ANSWERS, PAYS],
    named: ["icb:A"],
    kinds: undefined,
    bodiesCut: false,
    nodesFound: 2,
    edgesFound: 2,
    ...drawn,
  });
}

describe("a drawn view", () => {
  it("counts other bodies once, however many relationships join them, and what is not shown", () => {
    expect(draw({}).nodes).toEqual([
      {
        id: "icb:A",
        depth: 0,
        layer: "SYSTEM",
        degree: 2,
        hidden: 1,
        relationshipCount: 3,
      },
      {
        id: "national:exec",
        depth: 1,
        layer: "NATIONAL",
        degree: 1,
        hidden: 0,
        relationshipCount: 2,
      },
    ] satisfies ViewNode[]);
  });

  it("is whole where all that was found is shown", () => {
    expect(draw({}).truncation).toBeNull();
    expect(draw({ nodesFound: 3 }).truncation).toMatchObject({
      reason: "NODES",
      nodesShown: 2,
      nodesFound: 3,
    });
  });

  it("counts a root of a kind that was not asked for among the neighbours of others", () => {
    const [board, executive] = draw({
      // The store counted national bodies alone: the board's executive, and no neighbour of the executive's.
      kinds: ["NATIONAL_BODY"],
      bodies: [
        { id: "icb:A", distance: 0, neighbours: 1, relationships: 2 },
        { id: "national:exec", distance: 1, neighbours: 0, relationships: 0 },
      ],
    }).nodes;
    expect(board).toMatchObject({ degree: 1, hidden: 0, relationshipCount: 2 });
    expect(executive).toMatchObject({
      degree: 1,
      hidden: 0,
      relationshipCount: 2,
    });
  });

  it("counts a root of a kind that was asked for once", () => {
    const [, executive] = draw({
      kinds: ["NATIONAL_BODY", "INTEGRATED_CARE_BOARD"],
    }).nodes;
    expect(executive).toMatchObject({ degree: 1, relationshipCount: 2 });
  });

  it.each([
    ["national:exec", "NATIONAL"],
    ["region:north", "REGION"],
    ["combined-authority:E47", "REGION"],
    ["icb:A", "SYSTEM"],
    ["stp:A", "SYSTEM"],
    ["council:E1", "PLACE"],
    ["ccg:00N", "PLACE"],
    ["trust:RAA", "PARTNER"],
    ["partner:mind", "PARTNER"],
  ])("puts %s in the layer %s", (id, layer) => {
    const bodies = [{ id, distance: 0, neighbours: 0, relationships: 0 }];
    const relationships: Relationship[] = [];
    expect(draw({ bodies, relationships }).nodes[0]?.layer).toBe(layer);
  });
});
