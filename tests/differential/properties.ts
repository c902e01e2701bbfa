import * as fc from "fast-check";
import type { Graph } from "../../src/domain/model.js";
import { createSchema } from "../../src/graphql/schema.js";
import { someGraph } from "../generators/graph.js";
import { expectSameAnswers, replaceBoth, type Pair } from "./compare.js";
import type { Operation } from "./operation.js";
import { someOperation } from "./operations.js";
import { GENERATED, poolsOf, type Pools } from "./pools.js";

/** Called with how many operations were just compared. */
type Counter = (operations: number) => void;

const schema = createSchema();

/** Both engines, which hold this graph, answer alike whatever is asked about what is in it. */
export function sameOn(graph: Graph, pair: Pair, count: Counter) {
  return sameWithin(poolsOf(graph), pair, count);
}

/**
 * Both engines answer alike on any graph. Each is loaded once for some operations. The first that is answered
 * differently is made as small as can be on its graph, and is the only one asked while the graph is made smaller.
 */
export function sameOnGeneratedGraphs(
  pair: Pair,
  operationsPerGraph: number,
  count: Counter,
) {
  const property = sameWithin(GENERATED, pair, count);
  const seeds = fc.noShrink(fc.nat());
  let culprit: Operation | null = null;
  return fc.asyncProperty(someGraph, seeds, async (graph, seed) => {
    await replaceBoth(pair, graph);
    if (culprit === null) {
      const { counterexample } = await fc.check(property, {
        seed,
        numRuns: operationsPerGraph,
      });
      [culprit] = counterexample ?? [null];
    }
    if (culprit !== null) await expectSameAnswers(pair, culprit);
  });
}

function sameWithin(pools: Pools, pair: Pair, count: Counter) {
  return fc.asyncProperty(someOperation(schema, pools), async (operation) => {
    count(await expectSameAnswers(pair, operation));
  });
}
