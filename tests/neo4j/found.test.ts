import { beforeAll, it } from "vitest";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import {
  expectSameAnswers,
  replaceBoth,
  type Pair,
} from "../differential/compare.js";
import { Operation } from "../differential/operation.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { describeWithNeo4j } from "./server/database.js";
import { openStore, UNHURRIED } from "./stores.js";

/** Cases in which the differential suite once found two answers, made small: why they differed, and the operation. */
const FOUND = [
  [
    "which of two refusals of one field is told",
    `{ organisations(filter: { regions: ["region:none"], systems: ["icb:none"] }) { totalCount } }`,
  ],
] as const;

describeWithNeo4j("a real Neo4j answers as the embedded engine", (database) => {
  const pair: Pair = {
    reference: new MemoryStore(),
    subject: openStore(database, UNHURRIED),
  };
  beforeAll(() => replaceBoth(pair, SMALL_GRAPH), 60_000);

  it.each(FOUND)("in %s", async (_, text) => {
    for (let time = 0; time < 20; time++)
      await expectSameAnswers(pair, new Operation(text));
  });
});
