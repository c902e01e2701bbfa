import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPERATIONS } from "../../bench/neo4j/operations/index.js";
import type { Graph } from "../../src/domain/model.js";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { openReplica } from "../../src/store/open-store.js";
import { ask } from "../graphql/ask.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { running } from "../http/running.js";
import { proxyTo } from "./proxy-to.js";
import { describeWithNeo4j } from "./server/database.js";
import { openStore, settingsFor } from "./stores.js";

const OLD: Graph = { ...SMALL_GRAPH, version: "old" };
const NEW: Graph = { ...SMALL_GRAPH, version: "new", relationships: [] };
const WITHIN = { timeout: 8_000, interval: 50 };

describeWithNeo4j("a copy of the graph in the database", (database) => {
  const store = openStore(database);

  async function replicaAt(uri: string) {
    const replica = await openReplica(settingsFor({ ...database, uri }), {
      checkEvery: 1,
      onTrouble: () => undefined,
    });
    afterAll(() => replica.close());
    return replica;
  }

  describe("of the real seed", () => {
    const graph = loadGraph(SEED_FOLDER);
    beforeAll(() => store.replace(graph), 120_000);

    it("holds every record of it, and answers as the database does", async () => {
      expect((await store.readGraph()).graph).toEqual(graph);
      const replica = await replicaAt(database.uri);
      await expect.poll(() => replica.reader().engine, WITHIN).toBe("memory");
      for (const { name, graphql } of OPERATIONS)
        expect(await ask(replica.reader(), graphql), name).toEqual(
          await ask(store.reader(), graphql),
        );
    }, 120_000);
  });

  it("is whole, and of one load, however often the graph is replaced while it is read", async () => {
    await store.replace(OLD);
    const loads = (async () => {
      for (const graph of [NEW, OLD, NEW, OLD]) await store.replace(graph);
    })();
    const read = [];
    for (let time = 0; time < 6; time++)
      read.push((await store.readGraph()).graph);
    await loads;
    for (const graph of read)
      expect(graph).toEqual(graph.version === "old" ? OLD : NEW);
  }, 60_000);

  it("is renewed after a load, outlives the database, and says how fresh it is", async () => {
    await store.replace(OLD);
    const proxy = await proxyTo(database);
    const replica = await replicaAt(proxy.uri);
    const { at, post } = await running({ store: replica });
    const dataset = async () => {
      const { body } = await post(
        "{ dataset { version engine copy { of checkedEvery unreachableSince } } }",
      );
      return body.data;
    };
    const seen = (version: string, unreachableSince: unknown = null) => ({
      dataset: {
        version,
        engine: "memory",
        copy: { of: "neo4j", checkedEvery: 1, unreachableSince },
      },
    });
    await expect.poll(dataset, WITHIN).toEqual(seen("old"));

    await store.replace(NEW);
    await expect.poll(dataset, WITHIN).toEqual(seen("new"));

    await proxy.refuse();
    const aTime: unknown = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/);
    await expect.poll(dataset, WITHIN).toEqual(seen("new", aTime));
    await store.replace(OLD);
    expect(await dataset()).toEqual(seen("new", aTime));
    const ready = await fetch(at("/readyz"));
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: "ready",
      copy: { of: "neo4j", checkedAt: aTime, unreachableSince: aTime },
    });

    await proxy.pass();
    await expect.poll(dataset, WITHIN).toEqual(seen("old"));
  }, 60_000);
});
