import { existsSync, readFileSync } from "node:fs";
import { CLIENT_MANIFEST, CLIENT_OPERATIONS_FOLDER } from "../../paths.js";
import { persistedOperations } from "./persisted-operations.js";
import { readOperations } from "./read-operations.js";

/** What can be asked for by hash from the start: the stored operations, and those of the typed client as it names them. */
export function knownOperations(
  stored: readonly string[],
): ReadonlyMap<string, string> {
  const client = readOperations(CLIENT_OPERATIONS_FOLDER);
  return new Map([
    ...persistedOperations(stored),
    ...persistedOperations(client),
    ...readManifest(CLIENT_MANIFEST),
  ]);
}

/** The texts that the client sends the hashes of, which are not as `print` writes them: the names of the manifest are `sha256:` and the hash. */
function readManifest(file: string): [hash: string, text: string][] {
  if (!existsSync(file)) return [];
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  const entries: [string, unknown][] = Object.entries(manifest ?? {});
  return entries.flatMap(([name, text]) =>
    typeof text === "string" ? [[name.replace("sha256:", ""), text]] : [],
  );
}
