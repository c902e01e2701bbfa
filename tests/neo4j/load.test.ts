import * as fc from "fast-check";
import neo4j from "neo4j-driver";
import { afterAll, beforeEach, expect, it } from "vitest";
import type { Graph } from "../../src/domain/model.js";
import { batchesOf } from "../../src/store/neo4j/batches.js";
import { LAYOUT } from "../../src/store/neo4j/layout.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { describeWithNeo4j } from "./server/database.js";
import { openStore } from "./stores.js";

const OLD: Graph = { ...SMALL_GRAPH, version: "old" };
const NEW: Graph = { ...SMALL_GRAPH, version: "new" };
const PHASES = [...batchesOf(SMALL_GRAPH, 2_000)].length;

/** Left by a load that was killed two minutes ago. */
const KILLED = `(serving:Serving)
CREATE (:Release {number: 0, state: "LOADING", touched: timestamp() - 120000})
CREATE (:Organisation {release: 0, id: "icb:QNV"})
WITH serving`;

describeWithNeo4j("a load", (database) => {
  const store = openStore(database);
  const { uri, user, password } = database;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  afterAll(() => driver.close());

  const served = async () => (await store.dataset()).version;
  async function count(pattern: string): Promise<unknown> {
    const { records } = await driver.executeQuery(
      `MATCH ${pattern} RETURN count(*) AS count`,
      {},
      database.database === undefined ? {} : { database: database.database },
    );
    return records[0]?.get("count");
  }

  beforeEach(() => store.replace(OLD), 60_000);

  it("that stops at any point leaves the old graph serving, and the next one succeeds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(PHASES - 1), async (last) => {
        let phases = 0;
        const stopped = store.replace(NEW, () => {
          if (phases++ === last) throw new Error("stopped here");
        });
        await expect(stopped).rejects.toThrow("stopped here");
        expect(await served()).toBe("old");
        expect(await store.organisations(["icb:QNV"])).not.toContain(null);

        await store.replace(NEW);
        expect(await served()).toBe("new");
        await store.replace(OLD);
      }),
      { numRuns: 6 },
    );
  });

  it("leaves alone a graph of another layout, which has numbers of its own, until it is given up", async () => {
    await count(`(serving:Serving)
      WITH max(serving.last) + 1 AS number
      CREATE (:Serving {layout: 0, last: number, release: number})
      CREATE (:Release {number: number, state: "SERVING", version: "other"})
      CREATE (:Organisation {release: number, id: "icb:other"})
      WITH number`);
    await store.replace(NEW);
    expect(await served()).toBe("new");
    expect(await count('(:Organisation {id: "icb:other"})')).toBe(1);
    // A load by the version before takes the number after.
    expect(
      await count(
        `(own:Serving {layout: ${LAYOUT}}), (:Serving {layout: 0, last: own.release})`,
      ),
    ).toBe(1);

    // As docs/neo4j.md has it.
    await count(`(serving:Serving) WHERE serving.layout < ${LAYOUT}
      MATCH (release:Release {number: serving.release})
      SET release.state = "ABANDONED"
      DELETE serving
      WITH release`);
    await store.replace(OLD);
    expect(await served()).toBe("old");
    expect(await count('(:Organisation {id: "icb:other"})')).toBe(0);
  });

  it("that another overtakes stops and says so, and the other's graph serves whole", async () => {
    const loads = await Promise.allSettled(
      Array.from({ length: 4 }, (_, place) =>
        store.replace({ ...NEW, version: `load ${place}` }),
      ),
    );
    const winners = loads.filter(({ status }) => status === "fulfilled");
    expect(winners.length).toBeGreaterThan(0);
    for (const load of loads)
      if (load.status === "rejected")
        expect(load.reason).toMatchObject({
          code: "STORE_UNAVAILABLE",
          message: expect.stringMatching(/^Another load began/) as string,
        });
    expect(await served()).toMatch(/^load \d$/);
    expect(
      (
        await store.findRelationships(
          {},
          { first: 999, after: null, orderBy: "ID", count: true },
        )
      ).total,
    ).toBe(SMALL_GRAPH.relationships.length);
  });

  it("of a relationship to a body that is not there writes nothing, and names both", async () => {
    const [first] = SMALL_GRAPH.relationships;
    if (first === undefined) throw new Error("The small graph has none.");
    const broken = [{ ...first, to: "icb:none" }];
    await expect(
      store.replace({ ...NEW, relationships: broken }),
    ).rejects.toMatchObject({
      code: "INVALID_SEED",
      message: expect.stringContaining("icb:none") as string,
    });
    expect(await served()).toBe("old");
  });

  it("removes every graph but the one that serves, what killed loads have left too, and has written dates as dates, whole numbers as whole numbers, types from the table of kinds", async () => {
    await store.replace(NEW);
    await count(KILLED);
    await store.removeRetired();
    const { organisations, relationships, figures } = NEW;
    const dated = organisations.filter(
      ({ validity }) => validity.from !== null,
    );
    expect({
      releases: await count("(:Release)"),
      organisations: await count("(n:Organisation)"),
      relationships: await count("(n:Relationship)"),
      edges: await count("(:Organisation)-[r]->(:Organisation)"),
      dates: await count(
        "(n:Organisation) WHERE n.validFrom IS :: DATE NOT NULL",
      ),
      pence: await count(
        "(f:FinancialFigure) WHERE f.pence IS :: INTEGER NOT NULL",
      ),
      strayTypes: await count("()-[e]->() WHERE e.kind <> type(e)"),
    }).toEqual({
      releases: 1,
      organisations: organisations.length,
      relationships: relationships.length,
      edges: relationships.length,
      dates: dated.length,
      pence: figures.length,
      strayTypes: 0,
    });
  }, 120_000);
});
