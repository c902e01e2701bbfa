import { loadGraph } from "../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../src/paths.js";
import type { GraphStore } from "../src/store/graph-store.js";
import { openStore } from "../src/store/open-store.js";

/** The day that is asked about. */
export const AS_OF = "2026-11-22";

/** The real seed in the embedded engine. */
export async function openSeed(): Promise<GraphStore> {
  const store = await openStore(null);
  await store.replace(loadGraph(SEED_FOLDER));
  return store;
}

/** The beginning of the version of the real seed. */
export function datasetVersion(): string {
  return loadGraph(SEED_FOLDER).version.slice(0, 12);
}
