import { renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSeedFiles, versionOf } from "../../src/ingest/seed-files.js";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { append, BASE, copyOf } from "./fixtures.js";

describe("the version of a graph", () => {
  it("is the same for the same files in another folder, and for files read in another order", () => {
    const files = readSeedFiles(BASE);
    const reversed = new Map([...files].reverse());
    expect(versionOf(reversed)).toBe(versionOf(files));
    expect(loadGraph(copyOf(BASE)).version).toBe(loadGraph(BASE).version);
    expect(loadGraph(BASE).version).toMatch(/^[0-9a-f]{64}$/);
  });

  it("changes with one byte of one file", () => {
    const changed = copyOf(BASE);
    append(changed, "sources.csv", "\n");
    expect(loadGraph(changed).version).not.toBe(loadGraph(BASE).version);
  });

  it("changes when a file changes its name alone", () => {
    const renamed = copyOf(BASE);
    renameSync(
      join(renamed, "sources.csv"),
      join(renamed, "statute/sources.csv"),
    );
    expect(versionOf(readSeedFiles(renamed))).not.toBe(
      versionOf(readSeedFiles(BASE)),
    );
  });

  it("does not change with a note beside the files", () => {
    const noted = copyOf(BASE);
    append(noted, "README.md", "A note.");
    expect(loadGraph(noted).version).toBe(loadGraph(BASE).version);
  });
});
