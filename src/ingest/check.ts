import { readSeed } from "./read-seed.js";
import { reportFaults, sayContents } from "./report.js";

/**
 * Checks a seed folder and writes what it found; returns the exit code: 0 where the seed is sound, 1 where it has faults.
 * @throws DomainError BAD_ARGUMENT when there is no such folder.
 */
export function runCheck(
  folder: string,
  write: (line: string) => void,
): number {
  const { graph, faults } = readSeed(folder);
  const lines =
    graph === null
      ? reportFaults(faults)
      : [
          `The seed is sound: ${sayContents(graph)}. Version ${graph.version.slice(0, 16)}.`,
        ];
  for (const line of lines) write(line);
  return graph === null ? 1 : 0;
}
