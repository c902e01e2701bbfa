import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { readSeedFiles } from "../../src/ingest/seed-files.js";
import { append, BASE, copyOf } from "./fixtures.js";

describe("the files of a seed", () => {
  it("are read through links, as in a mounted volume", () => {
    const mounted = copyOf(BASE);
    const data = "..2024_01_15";
    mkdirSync(join(mounted, data));
    for (const name of ["organisations", "sources.csv", "statute"]) {
      renameSync(join(mounted, name), join(mounted, data, name));
      symlinkSync(join("..data", name), join(mounted, name));
    }
    symlinkSync(data, join(mounted, "..data"));
    expect(loadGraph(mounted)).toEqual(loadGraph(BASE));
  });

  it("are each read once where a link leads back to the folder", () => {
    const folder = copyOf(BASE);
    symlinkSync("..", join(folder, "statute/back"));
    expect([...readSeedFiles(folder)]).toEqual([...readSeedFiles(BASE)]);
  });

  it("do not count notes and hidden files, nor what is in hidden folders", () => {
    const folder = copyOf(BASE);
    append(folder, "organisations/NOTES.md", "a note");
    append(folder, ".hidden", "x");
    append(folder, ".cache/trusts.csv", "x");
    expect([...readSeedFiles(folder)]).toEqual([...readSeedFiles(BASE)]);
  });

  it("are refused in words where a link leads nowhere", () => {
    const folder = copyOf(BASE);
    symlinkSync("gone.csv", join(folder, "coverage.csv"));
    expect(() => readSeedFiles(folder)).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        message: expect.stringMatching(
          /^The seed cannot be read: ENOENT.*coverage\.csv/,
        ) as string,
      }),
    );
  });
});
