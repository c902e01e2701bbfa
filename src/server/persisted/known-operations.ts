import { existsSync, readFileSync } from "node:fs";
import { CLIENT_MANIFEST, CLIENT_OPERATIONS_FOLDER } from "../../paths.js";
import { persistedOperations } from "./persisted-operations.js";
import { readOperations } from "./read-operations.js";

/** What can be asked for by hash from the start: the stored operations, and those of the typed client as it names them. */
export function knownOperations(
  stored: readonly string[],
): ReadonlyMap<string, string> {
  const client = readOperations(CLIENT_OPERATIONS_FOLDER);
  const manifest = readManifest(CLIENT_MANIFEST);
  return new Map([
    ...persistedOperations(stored),
    ...persistedOperations(client),
    ...persistedOperations(manifest),
  ]);
}

/** The texts that codegen took the client's hashes from, which are not as `print` writes them. */
function readManifest(file: string): string[] {
  if (!existsSync(file)) return [];
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  const texts: unknown[] = Object.values(manifest ?? {});
  return texts.filter((text) => typeof text === "string");
}
