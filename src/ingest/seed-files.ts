import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { DomainError } from "../domain/errors.js";
import { compareText } from "../domain/text-order.js";

/**
 * The files of a seed folder by their paths within it, in code-unit order. Links are read as what they lead to (mounted volumes
 * are made of them). Notes (.md) and hidden files are no part of a seed.
 * @throws DomainError BAD_ARGUMENT when there is no such folder, or a file of it cannot be read.
 */
export function readSeedFiles(folder: string): Map<string, Buffer> {
  if (!existsSync(folder))
    throw refusal(
      folder,
      `There is no folder ${folder}. Give one of seed files, or none for the seed that is shipped.`,
    );
  if (!statSync(folder).isDirectory())
    throw refusal(
      folder,
      `${folder} is a file; give the folder that holds the seed.`,
    );
  try {
    const files = pathsIn(folder, "", []).map((path): [string, Buffer] => [
      path,
      readFileSync(join(folder, path)),
    ]);
    return new Map(files.sort(([a], [b]) => compareText(a, b)));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw refusal(
      folder,
      `The seed cannot be read: ${error.message}. Let this user read the whole folder, or give another.`,
    );
  }
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

/** A link that leads back to a folder above it adds no files. */
function pathsIn(
  root: string,
  within: string,
  above: readonly string[],
): string[] {
  const folder = realpathSync(join(root, within));
  if (above.includes(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && !name.endsWith(".md"))
    .flatMap((name) => {
      const path = within === "" ? name : `${within}/${name}`;
      const entry = statSync(join(root, path));
      if (entry.isDirectory()) return pathsIn(root, path, [...above, folder]);
      return entry.isFile() ? [path] : [];
    });
}

function refusal(folder: string, message: string): DomainError {
  return new DomainError("BAD_ARGUMENT", message, folder);
}
