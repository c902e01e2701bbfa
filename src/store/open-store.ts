import type { GraphStore, IncomingGraph } from "./graph-store.js";
import type { Stamp } from "./memory/file/stamp.js";
import type { LoadProgress } from "./neo4j/load-progress.js";
import type { Neo4jSettings } from "./neo4j/settings.js";
import type { ReplicaOptions } from "./replica/replica-store.js";

export type { LoadProgress, Neo4jSettings, Stamp };
export {
  DEFAULT_DEADLINE,
  DEFAULT_MEMORY,
  DEFAULT_POOL_SIZE,
  LONGEST_DEADLINE,
} from "./neo4j/settings.js";

/** A store that keeps its graph when the process ends. */
export interface LastingStore extends GraphStore {
  replace(
    graph: IncomingGraph,
    onProgress?: (progress: LoadProgress) => void,
  ): Promise<void>;
  /** Waits until no request can still be reading a graph that was replaced, and removes it. */
  removeRetired(): Promise<void>;
}

/**
 * This file alone names engines, and only the code of the one in use is read: Neo4j where it is set, else an empty
 * store in memory.
 */
export async function openStore(
  neo4j: Neo4jSettings | null,
): Promise<GraphStore> {
  if (neo4j !== null) return openLastingStore(neo4j);
  const { MemoryStore } = await import("./memory/memory-store.js");
  return new MemoryStore();
}

/** A copy in memory of the graph in a Neo4j database, kept up with it. Opened without waiting for either. */
export async function openReplica(
  neo4j: Neo4jSettings,
  options: Pick<ReplicaOptions, "checkEvery" | "onTrouble">,
): Promise<GraphStore> {
  const [{ Neo4jStore }, { MemoryStore }, { ReplicaStore }] = await Promise.all(
    [
      import("./neo4j/neo4j-store.js"),
      import("./memory/memory-store.js"),
      import("./replica/replica-store.js"),
    ],
  );
  return new ReplicaStore({
    ...options,
    original: new Neo4jStore(neo4j),
    emptyStore: () => new MemoryStore(),
  });
}

/**
 * A store in memory of the graph in a snapshot file.
 * @throws DomainError BAD_ARGUMENT where there is no such file, INVALID_SNAPSHOT where it is stale, cut short or damaged.
 */
export async function openSnapshot(
  file: string,
  stamp: Stamp,
): Promise<GraphStore> {
  const [{ MemoryStore }, { readSnapshot }] = await Promise.all([
    import("./memory/memory-store.js"),
    import("./memory/file/snapshot-file.js"),
  ]);
  const store = new MemoryStore();
  store.serve(readSnapshot(file, stamp));
  return store;
}

/** @throws DomainError BAD_ARGUMENT where the file cannot be written. */
export async function saveSnapshot(
  graph: IncomingGraph,
  stamp: Stamp,
  file: string,
): Promise<void> {
  const [{ shelfOf }, { writeSnapshot }] = await Promise.all([
    import("./memory/snapshot.js"),
    import("./memory/file/snapshot-file.js"),
  ]);
  writeSnapshot(shelfOf(graph), stamp, file);
}

/** Opened without asking the database anything: it may be away. */
export async function openLastingStore(
  neo4j: Neo4jSettings,
): Promise<LastingStore> {
  const { Neo4jStore } = await import("./neo4j/neo4j-store.js");
  return new Neo4jStore(neo4j);
}
