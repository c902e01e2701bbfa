import { fileURLToPath } from "node:url";

/** What the package ships beside its code: the same from src/ and from dist/. */
export const SCHEMA_FOLDER = shipped("../schema/");
export const SEED_FOLDER = shipped("../seed/");
export const PACKAGE_FILE = shipped("../package.json");
export const OPERATIONS_FOLDER = shipped("../operations/");
/** What the typed client asks, and the texts behind its hashes. */
export const CLIENT_OPERATIONS_FOLDER = shipped("../client/operations/");
export const CLIENT_MANIFEST = shipped(
  "../client/generated/persisted-documents.json",
);
/** The seed as the embedded engine holds it, once built. */
export const SEED_SNAPSHOT = shipped("../dist/seed.snapshot");
/** The explorer, once built. */
export const WEB_FOLDER = shipped("../dist/web/");

function shipped(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
