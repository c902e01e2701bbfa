import { constants } from "node:os";
import { DomainError } from "./domain/errors.js";
import type { Graph } from "./domain/model.js";
import { readSeed } from "./ingest/read-seed.js";
import { reportFaults, sayContents } from "./ingest/report.js";
import { progressOn } from "./progress.js";
import {
  LONGEST_DEADLINE,
  openLastingStore,
  type LastingStore,
  type Neo4jSettings,
} from "./store/open-store.js";

const SERVED_BEFORE =
  "Stopped. What was served before the load is still served.";
const REMOVED_LATER = "Stopped. The next load removes the graph from before.";

/**
 * Checks a seed folder, writes its graph to a database and has it served from there; returns the exit code. A seed with
 * faults is reported as by `check`, and nothing is written. `force` loads even the version that is served already.
 * @throws DomainError BAD_ARGUMENT when there is no such folder, STORE_UNAVAILABLE when the database cannot be written.
 */
export async function runLoad(
  folder: string,
  database: Neo4jSettings,
  force: boolean,
): Promise<number> {
  const { graph, faults } = readSeed(folder);
  if (graph === null) {
    for (const line of reportFaults(faults)) console.log(line);
    console.log("Nothing was loaded.");
    return 1;
  }
  // No caller of the API is waiting here.
  const patient = { ...database, deadline: LONGEST_DEADLINE };
  const store = await openLastingStore(patient);
  try {
    const before = await versionServed(store);
    const loads = before !== graph.version || force;
    if (loads) await replace(store, graph);
    else
      console.log(
        `${named(graph)} is served already: nothing was changed. To load it again: --force`,
      );
    await removeRest(store, loads && before !== null);
    return 0;
  } finally {
    await store.close();
  }
}

async function replace(store: LastingStore, graph: Graph): Promise<void> {
  const progress = progressOn(process.stdout);
  const began = performance.now();
  await orStopped(
    () => {
      progress.end();
      console.log(SERVED_BEFORE);
    },
    () => store.replace(graph, progress.show),
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${named(graph)} is served, loaded in ${seconds} s: ${sayContents(graph)}.`,
  );
}

/** Leaves nothing of the graph from before, nor of loads that were killed. */
async function removeRest(
  store: LastingStore,
  wasReplaced: boolean,
): Promise<void> {
  if (wasReplaced)
    console.log(
      "Waiting until no request can be reading the graph from before, to remove it. To stop now is harmless: the next load removes it.",
    );
  await orStopped(
    () => {
      console.log(REMOVED_LATER);
    },
    () => store.removeRetired(),
  );
  if (wasReplaced) console.log("Removed.");
}

/** Null where nothing is loaded yet, or the database is away: the load that follows says which. */
async function versionServed(store: LastingStore): Promise<string | null> {
  try {
    return (await store.dataset()).version;
  } catch (error) {
    if (error instanceof DomainError && error.code === "STORE_UNAVAILABLE")
      return null;
    throw error;
  }
}

function named({ version }: Graph): string {
  return `Version ${version.slice(0, 12)}`;
}

/** Does the work, unless the process is told to stop first: it says so, and exits at once. */
async function orStopped(
  sayStopped: () => void,
  work: () => Promise<void>,
): Promise<void> {
  const stop = (signal: "SIGINT" | "SIGTERM") => {
    sayStopped();
    process.exit(128 + constants.signals[signal]);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await work();
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
