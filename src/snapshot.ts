import { statSync } from "node:fs";
import { readSeed } from "./ingest/read-seed.js";
import { reportFaults, sayContents } from "./ingest/report.js";
import { saveSnapshot } from "./store/open-store.js";
import { packageVersion } from "./version.js";

/**
 * Checks a seed folder and writes its graph to a snapshot file; returns the exit code. A seed with faults is reported as by
 * `check`, and nothing is written.
 * @throws DomainError BAD_ARGUMENT when there is no such folder, or the file cannot be written.
 */
export async function runSnapshot(
  folder: string,
  file: string,
): Promise<number> {
  const { graph, faults } = readSeed(folder);
  if (graph === null) {
    for (const line of reportFaults(faults)) console.log(line);
    console.log("Nothing was written.");
    return 1;
  }
  const stamp = { seed: graph.version, made: packageVersion() };
  await saveSnapshot(graph, stamp, file);
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`${file}: ${sayContents(graph)}, in ${megabytes} MB.`);
  return 0;
}
