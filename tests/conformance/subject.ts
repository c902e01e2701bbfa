import * as fc from "fast-check";
import { beforeAll, describe, it } from "vitest";
import type { Graph } from "../../src/domain/model.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { someGraph } from "../generators/graph.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";

/** The engine under test, reached only through the port. */
export interface Subject {
  readonly store: () => GraphStore;
  /** How many generated graphs each property is tried on. */
  readonly runs: number;
  /** Milliseconds that one property may take, all its graphs together. */
  readonly timeout: number;
}

/** Tests against the small graph, whose answers a person can check. */
export function onSmallGraph(
  { store, timeout }: Subject,
  tests: () => void,
): void {
  describe("on the small graph", () => {
    beforeAll(() => store().replace(SMALL_GRAPH), timeout);
    tests();
  });
}

/** A property tried on generated graphs, each loaded once, with a generated question. A failure prints its seed. */
export function onGeneratedGraphs<Q>(
  { store, runs, timeout }: Subject,
  sentence: string,
  question: fc.Arbitrary<Q>,
  check: (store: GraphStore, graph: Graph, question: Q) => Promise<void>,
): void {
  const property = fc.asyncProperty(
    someGraph,
    question,
    async (graph, asked) => {
      await store().replace(graph);
      await check(store(), graph, asked);
    },
  );
  it(
    `on generated graphs, ${sentence}`,
    () => fc.assert(property, { numRuns: runs }),
    timeout,
  );
}
