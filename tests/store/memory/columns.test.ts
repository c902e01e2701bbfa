import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../../src/domain/model.js";
import {
  shelfOf,
  snapshotOf,
  type Snapshot,
} from "../../../src/store/memory/snapshot.js";
import { someGraph } from "../../generators/graph.js";
import { SMALL_GRAPH } from "../../generators/small-graph.js";

describe("a graph in columns", () => {
  it("gives back every record of every noun, every field as it was", () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        expect(readBack(snapshotOf(shelfOf(graph)), graph)).toEqual(graph);
      }),
      { numRuns: 60 },
    );
  });

  it("gives back in id order what came in any other", () => {
    fc.assert(
      fc.property(someGraph, fc.nat(), (graph, seed) => {
        const shuffled: Graph = {
          ...graph,
          organisations: shuffle(graph.organisations, seed),
          relationships: shuffle(graph.relationships, seed),
          figures: shuffle(graph.figures, seed),
          evidence: shuffle(graph.evidence, seed),
        };
        expect(readBack(snapshotOf(shelfOf(shuffled)), graph)).toEqual(graph);
      }),
      { numRuns: 30 },
    );
  });

  it("holds the amounts of money, shares and texts of many rows side by side", () => {
    const columns = new Map(shelfOf(SMALL_GRAPH).columns());
    expect(columns.get("relationship.from")).toHaveLength(17);
    expect(columns.get("organisation.kind")).toHaveLength(14);
    // Two boards cite the same provision, and two others another: each is kept once.
    expect(columns.get("relationship.basis/number")).toHaveLength(17);
    expect(columns.get("relationship.basis.checked")).toHaveLength(2);
  });
});

function readBack(snapshot: Snapshot, { coverage }: Graph): Graph {
  const { organisations, relationships, evidence, sources, provisions } =
    snapshot;
  return {
    version: snapshot.dataset.version,
    organisations: [...organisations.table],
    relationships: [...relationships.table],
    figures: [...snapshot.figures().values()]
      .flat()
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    provisions: [...provisions],
    evidence: [...evidence],
    sources: [...sources],
    coverage: coverage.length === 0 ? [] : snapshot.dataset.coverage,
  };
}

function shuffle<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, at) => ({ item, key: Math.imul(at + 1, seed | 1) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
