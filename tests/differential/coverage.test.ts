import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Graph } from "../../src/domain/model.js";
import {
  ORGANISATION_KINDS,
  organisationKinds,
} from "../../src/domain/organisation-kinds.js";
import { mayJoin } from "../../src/domain/relationship-kinds.js";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { someGraph } from "../generators/graph.js";
import { storeOf } from "../graphql/ask.js";
import { answerOf } from "./answers.js";
import { notingSchema } from "./coverage.js";
import { someOperation } from "./operations.js";
import { GENERATED, poolsOf, type Pools } from "./pools.js";

/** The same operations in each run, so that what they reach changes only with what generates them. */
const SEED = 20260401;

/** What a body succeeds, and what succeeds it, where none of its kind can. */
const UNANSWERABLE: ReadonlySet<string> = new Set(
  organisationKinds
    .filter((kind) => !mayJoin("SUCCEEDED_BY", kind, kind))
    .flatMap((kind) => {
      const { type } = ORGANISATION_KINDS[kind];
      return [`${type}.predecessors`, `${type}.successors`];
    }),
);

it("more than nine of ten fields are asked for, and answer something, in 3,000 operations on the seed and 3,000 on generated graphs", async () => {
  const { schema, fields, answered } = notingSchema();
  const ask = async (
    graph: Graph,
    pools: Pools,
    settings: { seed: number; numRuns: number },
  ) => {
    const store = await storeOf(graph);
    for (const operation of fc.sample(someOperation(schema, pools), settings))
      await answerOf(store, operation, schema);
  };
  const seed = loadGraph(SEED_FOLDER);
  await ask(seed, poolsOf(seed), { seed: SEED, numRuns: 3000 });
  const graphs = fc.sample(someGraph, { seed: SEED, numRuns: 40 });
  for (const [at, graph] of graphs.entries())
    await ask(graph, GENERATED, { seed: SEED + at, numRuns: 75 });

  const answerable = fields.filter((field) => !UNANSWERABLE.has(field));
  const missed = answerable.filter((field) => !answered.has(field));
  console.log(
    `${missed.length} of ${answerable.length} fields never answered: ${missed.join(", ")}`,
  );
  expect(missed.length / answerable.length).toBeLessThan(0.1);
}, 120_000);
