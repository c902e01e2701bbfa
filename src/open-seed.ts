import { existsSync } from "node:fs";
import { DomainError } from "./domain/errors.js";
import { readSeedFiles, versionOf } from "./ingest/seed-files.js";
import { SEED_FOLDER, SEED_SNAPSHOT } from "./paths.js";
import type { GraphStore } from "./store/graph-store.js";
import { openSnapshot, openStore } from "./store/open-store.js";
import { packageVersion } from "./version.js";

/**
 * The embedded engine with the graph of a seed folder, from a snapshot of it where one is given. The seed that is shipped has a
 * snapshot beside it, used where it is of the files as they are.
 * @throws DomainError INVALID_SNAPSHOT where the snapshot given is not of the folder as it is, INVALID_SEED where the seed has
 * faults, BAD_ARGUMENT where either is not there.
 */
export async function openSeed(
  folder: string,
  snapshot: string | null,
): Promise<GraphStore> {
  if (snapshot !== null) return openFrom(snapshot, folder);
  if (folder === SEED_FOLDER && existsSync(SEED_SNAPSHOT)) {
    try {
      return await openFrom(SEED_SNAPSHOT, folder);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      console.log(`The seed is read, which takes longer. ${error.message}`);
    }
  }
  const { loadGraph } = await import("./ingest/read-seed.js");
  const store = await openStore(null);
  await store.replace(loadGraph(folder));
  return store;
}

async function openFrom(file: string, folder: string): Promise<GraphStore> {
  const seed = versionOf(readSeedFiles(folder));
  try {
    return await openSnapshot(file, { seed, made: packageVersion() });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, at } = error;
    // One that is not there, or was one, is written in its place; anything else is left as it is.
    const place =
      code === "INVALID_SNAPSHOT" || !existsSync(file) ? file : "seed.snapshot";
    throw new DomainError(
      code,
      `${message} Make one: node dist/main.js snapshot ${folder} --to ${place}`,
      at,
    );
  }
}
