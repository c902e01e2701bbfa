import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a seed folder by their paths within it, in code-unit order. Notes (.md) and hidden files are no part of a seed. */
export function readSeedFiles(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        !entry.name.endsWith(".md") &&
        !entry.name.startsWith("."),
    )
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path): [string, Buffer] => [
    path.slice(join(folder, "/").length).replaceAll("\\", "/"),
    readFileSync(path),
  ]);
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same files have the same version, wherever and in whatever order they were read; a change of one byte or name changes it. */
export function versionOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash("sha256");
  for (const path of [...files.keys()].toSorted()) {
    const bytes = files.get(path) ?? Buffer.alloc(0);
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
