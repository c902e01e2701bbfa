import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Graph } from "../../src/domain/model.js";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { OPERATIONS_FOLDER, SEED_FOLDER } from "../../src/paths.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { TOWN } from "../graphql/town.js";
import { expectSameAnswers, replaceBoth, type Pair } from "./compare.js";
import { Operation } from "./operation.js";
import { sameOn, sameOnGeneratedGraphs } from "./properties.js";

export interface DifferentialOptions {
  /** How many generated graphs. */
  readonly graphs: number;
  /** How many operations on each generated graph, on average. */
  readonly operationsPerGraph: number;
  /** How many operations on the small graph, on the town and on the seed, each. */
  readonly operationsPerKnownGraph: number;
  /** What fast-check starts from: by default DIFFERENTIAL_SEED, or another in each run. */
  readonly seed?: number;
  /** Milliseconds for each part, in which a failing one also finds its smallest case. */
  readonly timeout?: number;
}

/** That an engine answers as the embedded one does, to the letter: data, order, cursors, nulls and errors. */
export function differential(
  name: string,
  makeSubject: () => Promise<GraphStore>,
  options: DifferentialOptions,
): void {
  const { graphs, operationsPerGraph, operationsPerKnownGraph } = options;
  const { seed = someSeed(), timeout = 120_000 } = options;
  const run = {
    seed,
    // Fast-check stops before the test would, and so can say what it found.
    interruptAfterTimeLimit: timeout * 0.9,
    markInterruptAsFailure: true,
  };

  describe(`the ${name} engine answers as the embedded one`, () => {
    let pair: Pair | null = null;
    const engines = (): Pair => {
      if (pair === null) throw new Error(`The ${name} engine did not open.`);
      return pair;
    };
    let compared = 0;
    const count = (operations: number) => (compared += operations);

    beforeAll(async () => {
      pair = { reference: new MemoryStore(), subject: await makeSubject() };
    }, timeout);
    afterAll(async () => {
      await pair?.subject.close();
      console.log(
        `differential: ${compared.toLocaleString("en-GB")} operations on ${graphs + 3} graphs, seed ${seed}`,
      );
    }, timeout);

    it(
      "on generated graphs",
      () =>
        fc.assert(sameOnGeneratedGraphs(engines(), operationsPerGraph, count), {
          ...run,
          numRuns: graphs,
        }),
      timeout,
    );

    describe.each([
      ["the small graph", () => SMALL_GRAPH],
      ["the town", () => TOWN],
      ["the seed", () => loadGraph(SEED_FOLDER)],
    ])("on %s", (_, read) => {
      let graph: Graph;
      beforeAll(async () => {
        graph = read();
        await replaceBoth(engines(), graph);
      }, timeout);

      it(
        "to generated operations",
        () =>
          fc.assert(sameOn(graph, engines(), count), {
            ...run,
            numRuns: operationsPerKnownGraph,
          }),
        timeout,
      );

      it.each(storedOperations())("to %s", async (_, text) => {
        count(await expectSameAnswers(engines(), new Operation(text)));
      });
    });
  });
}

/** None of them has variables. */
function storedOperations(): [file: string, text: string][] {
  return readdirSync(OPERATIONS_FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => [file, readFileSync(join(OPERATIONS_FOLDER, file), "utf8")]);
}

function someSeed(): number {
  const given = process.env["DIFFERENTIAL_SEED"];
  return given === undefined
    ? Math.floor(Math.random() * 2 ** 31)
    : Number(given);
}
