import { cpSync, mkdtempSync, rmSync, appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { outcomeOf, placegraph } from "./placegraph.js";

const folder = mkdtempSync(join(tmpdir(), "placegraph-snapshot-"));
afterAll(() => rmSync(folder, { recursive: true }));

const seed = join(folder, "seed");
const file = join(folder, "seed.snapshot");
const run = (args: string[]) =>
  outcomeOf(placegraph(args, { PORT: "0", LOG_LEVEL: "silent" }));

describe("a snapshot of a seed", () => {
  it("is written, started from, and refused once the seed has changed", async () => {
    cpSync("tests/ingest/fixtures/base", seed, { recursive: true });
    const written = await run(["snapshot", seed, "--to", file]);
    expect(written.output).toMatch(/seed\.snapshot: \d+ organisations/);
    expect(written.code).toBe(0);

    const serving = placegraph(["serve", seed, "--snapshot", file], {
      PORT: "0",
      LOG_LEVEL: "silent",
    });
    await expect
      .poll(serving.output, { timeout: 20_000 })
      .toContain("Ready in");
    expect(serving.output()).toContain("engine memory");
    serving.process.kill();
    await serving.exit;

    appendFileSync(join(seed, "sources.csv"), "\n");
    const stale = await run(["serve", seed, "--snapshot", file]);
    expect(stale.code).toBe(1);
    expect(stale.output).toContain("INVALID_SNAPSHOT");
    expect(stale.output).toContain(`placegraph snapshot SEED --to ${file}`);
    expect(stale.output).not.toMatch(/\n\s+at /);
  });

  it("is not written of a seed with faults, which are told", async () => {
    const { code, output } = await run([
      "snapshot",
      "tests/ingest/fixtures/invalid/unknown-file",
      "--to",
      file,
    ]);
    expect(code).toBe(1);
    expect(output).toContain("UNKNOWN_FILE");
    expect(output).toContain("Nothing was written.");
  });
});
