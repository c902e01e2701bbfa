import { LAYOUT } from "../../src/store/neo4j/layout.js";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { z } from "zod";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import {
  DEFAULT_DEADLINE,
  DEFAULT_MEMORY,
  DEFAULT_POOL_SIZE,
  openLastingStore,
  openReplica,
  openStore,
  type Neo4jSettings,
} from "../../src/store/open-store.js";
import type { Database } from "../../tests/neo4j/server/outcome.js";
import type { Contender, OfEach } from "./contenders/contender.js";
import { handWritten } from "./contenders/hand-written.js";
import { peer } from "./contenders/peer.js";
import { placegraph } from "./contenders/placegraph.js";
import type { Setting } from "./report.js";

export interface Opened {
  readonly contenders: OfEach<Contender>;
  /** The engine with nothing remembered, whose port can be called directly. */
  readonly store: GraphStore;
  readonly setting: Setting;
  readonly close: () => Promise<void>;
}

/** Loads the seed into both engines, and opens every contender on the same graph. */
export async function openContenders(database: Database): Promise<Opened> {
  const settings = {
    ...database,
    deadline: DEFAULT_DEADLINE,
    poolSize: DEFAULT_POOL_SIZE,
    memory: DEFAULT_MEMORY,
  };
  const store = await openLastingStore(settings);
  const anew = await openLastingStore({ ...settings, memory: 0 });
  const memory = await openStore(null);
  const graph = loadGraph(SEED_FOLDER);
  await Promise.all([store.replace(graph), memory.replace(graph)]);
  await store.removeRetired();
  const replica = await copyOf(settings);

  const { uri, user, password } = database;
  const auth = neo4j.auth.basic(user, password);
  const bare = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  const stock = neo4j.driver(uri, auth);
  const { agent = "Neo4j" } = await bare.getServerInfo();
  const release = await releaseServed(bare, database.database);
  return {
    contenders: {
      engine: placegraph("placegraph on Neo4j", store),
      anew: placegraph("the same, nothing remembered", anew),
      cypher: handWritten(bare, database.database),
      peer: await peer(stock, release, database.database),
      embedded: placegraph("placegraph embedded", memory),
      replica: placegraph("a copy of Neo4j in memory", replica),
    },
    store: anew,
    setting: {
      server: agent,
      driver: driverVersion(),
    },
    close: async () => {
      for (const opened of [store, anew, memory, replica, bare, stock])
        await opened.close();
    },
  };
}

/** Waits until the first copy is there. */
async function copyOf(settings: Neo4jSettings): Promise<GraphStore> {
  const replica = await openReplica(settings, {
    // Looks would be counted among the statements of whoever is measured.
    checkEvery: 86_400,
    onTrouble: (error) => {
      throw error;
    },
  });
  while (replica.reader().copy === undefined) await setTimeout(50);
  return replica;
}

function driverVersion(): string {
  const read = createRequire(import.meta.url);
  return z
    .object({ version: z.string() })
    .parse(read("neo4j-driver/package.json")).version;
}

/** The peer must be told which release to read; everyone else finds it. */
async function releaseServed(
  driver: Driver,
  database?: string,
): Promise<number> {
  const { records } = await driver.executeQuery(
    `MATCH (serving:Serving {layout: ${LAYOUT}}) RETURN serving.release AS release`,
    {},
    database === undefined ? {} : { database },
  );
  return Number(records[0]?.get("release"));
}
