import { DomainError } from "../domain/errors.js";
import type { Graph } from "../domain/model.js";
import { readSeed } from "./read-seed.js";
import { reportFaults } from "./report.js";

/** Checks a seed folder and writes what it found; returns the exit code: 0 where the seed is sound, 1 where it has faults or is no folder. */
export function runCheck(
  folder: string,
  write: (line: string) => void,
): number {
  try {
    const { graph, faults } = readSeed(folder);
    const lines = graph === null ? reportFaults(faults) : [summarise(graph)];
    for (const line of lines) write(line);
    return graph === null ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    write(error.message);
    return 1;
  }
}

function summarise({
  organisations,
  relationships,
  figures,
  evidence,
  sources,
  version,
}: Graph): string {
  const inferred = relationships.filter(
    (relationship) => relationship.inferred,
  ).length;
  return `The seed is sound: ${organisations.length} organisations, ${relationships.length} relationships (${inferred} of them inferred), ${figures.length} figures, ${evidence.length} findings and recommendations, ${sources.length} sources. Version ${version.slice(0, 16)}.`;
}
