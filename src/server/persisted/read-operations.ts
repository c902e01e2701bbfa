import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The operations stored in a folder and those within it, in the order of their file names; none where there is no folder. */
export function readOperations(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { encoding: "utf8", recursive: true })
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
}
