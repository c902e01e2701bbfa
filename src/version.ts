import { readFileSync } from "node:fs";
import { PACKAGE_FILE } from "./paths.js";

/** The version of the package, as its manifest says. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(PACKAGE_FILE, "utf8"));
  return manifest !== null &&
    typeof manifest === "object" &&
    "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
