import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cacheFolder, fetchOnce } from "./cache.js";

describe("what the tests fetch", () => {
  let cache: string;
  let folder: string;
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), "placegraph-cache-"));
    folder = join(cache, "server-1.0");
  });
  afterEach(() => rm(cache, { recursive: true }));

  const write = (text: string) => (into: string) =>
    writeFile(join(into, "jar"), text);

  it("is kept where the user's caches are", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: "/caches" })).toBe(
      join("/caches", "placegraph"),
    );
    expect(cacheFolder({})).toMatch(/\.cache.placegraph$/);
  });

  it("is fetched once", async () => {
    await fetchOnce(folder, write("first"));
    await fetchOnce(folder, write("second"));
    expect(await readFile(join(folder, "jar"), "utf8")).toBe("first");
  });

  it("is not there at all where a fetch fails halfway, and comes with the next", async () => {
    const failing = fetchOnce(folder, async (into) => {
      await write("half")(into);
      throw new Error("no network");
    });
    await expect(failing).rejects.toThrow("no network");
    expect(await readdir(cache)).toEqual([]);

    await fetchOnce(folder, write("whole"));
    expect(await readFile(join(folder, "jar"), "utf8")).toBe("whole");
  });

  it("is whole though two fetch at once", async () => {
    const both = [write("one"), write("other")];
    await Promise.all(both.map((fill) => fetchOnce(folder, fill)));
    expect(["one", "other"]).toContain(
      await readFile(join(folder, "jar"), "utf8"),
    );
    expect(await readdir(cache)).toEqual(["server-1.0"]);
  });

  it("is fetched again where the folder has lost its mark", async () => {
    await mkdir(folder);
    await write("half")(folder);
    await fetchOnce(folder, write("whole"));
    expect(await readFile(join(folder, "jar"), "utf8")).toBe("whole");
  });

  it("leaves nothing of a fetch killed two days ago, and lets one of an hour ago be", async () => {
    const hoursAgo = (hours: number) =>
      new Date(Date.now() - hours * 60 * 60 * 1000);
    for (const [name, hours] of [
      [".server-1.0-killed", 48],
      [".server-1.0-going", 1],
    ] as const) {
      await mkdir(join(cache, name));
      await utimes(join(cache, name), hoursAgo(hours), hoursAgo(hours));
    }
    await fetchOnce(folder, write("whole"));
    expect(await readdir(cache)).toEqual([".server-1.0-going", "server-1.0"]);
  });
});
