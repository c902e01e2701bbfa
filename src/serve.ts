import type { Config } from "./config.js";
import { openSeed } from "./open-seed.js";
import { startServer, type RunningServer } from "./server/start-server.js";
import type { GraphStore } from "./store/graph-store.js";
import { openReplica, openStore } from "./store/open-store.js";

/**
 * Starts answering, and says where, from which engine and data, and how long it took since the process began. The embedded
 * engine is given the seed first; a database is answered from as it is, even while it is away.
 */
export async function serve(
  seed: string,
  config: Config,
  snapshot: string | null = null,
): Promise<void> {
  const store = await openFor(config, seed, snapshot);
  const server = await startServer({ store, ...config });
  closeOnSignal(server, () => store.close());
  const ready = Math.round(performance.now());
  console.log(`placegraph answers at ${server.url}`);
  console.log(`Explore it at ${new URL("/", server.url).href}`);
  console.log(await sayState(store, ready));
}

async function openFor(
  { neo4j, replica }: Config,
  seed: string,
  snapshot: string | null,
): Promise<GraphStore> {
  if (neo4j === null) return openSeed(seed, snapshot);
  if (replica === null) return openStore(neo4j);
  const onTrouble = (error: unknown) => {
    console.error(
      `The graph could not be copied from Neo4j: ${reasonOf(error)}`,
    );
  };
  return openReplica(neo4j, { ...replica, onTrouble });
}

async function sayState(store: GraphStore, ms: number): Promise<string> {
  try {
    const { version } = await store.dataset();
    return `Ready in ${ms} ms, engine ${store.engine}, data version ${version.slice(0, 12)}.`;
  } catch (error) {
    return `Listening after ${ms} ms, engine ${store.engine}; it cannot answer yet: ${reasonOf(error)}`;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** On the first signal: no new request, the ones under way answered, then out. A second signal does not wait. */
function closeOnSignal(
  server: RunningServer,
  andThen: () => Promise<void>,
): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      void server.close().then(andThen);
    });
}
