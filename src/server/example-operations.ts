import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The stored operations, in the order of their file names: what a newcomer finds in the tabs. */
export function readExampleOperations(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  return files.sort().map((file) => readFileSync(join(folder, file), "utf8"));
}
