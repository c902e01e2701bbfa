import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  rmSync,
  truncateSync,
} from "node:fs";
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

/** The last words of a refusal: how to make the file. No stack follows. */
const toldToMake = (place: string) =>
  new RegExp(` Make one: node dist/main\\.js snapshot \\S+ --to ${place}\n$`);

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
    expect(stale.output).toMatch(toldToMake(file));

    truncateSync(file, 1000);
    const cut = await run(["serve", seed, "--snapshot", file]);
    expect(cut.code).toBe(1);
    expect(cut.output).toBe(
      `INVALID_SNAPSHOT: The snapshot ${file} was cut short or damaged. Make one: node dist/main.js snapshot ${seed} --to ${file}\n`,
    );
  });

  it.each([
    ["none.snapshot", "there is no such file or folder", "none.snapshot"],
    ["package.json", "is no snapshot", "seed.snapshot"],
    ["seed", "it is a folder", "seed.snapshot"],
  ])(
    "is asked for where %s is named for it, which would be left as it is",
    async (name, reason, place) => {
      const { code, output } = await run(["serve", "--snapshot", name]);
      expect(code).toBe(1);
      expect(output).toMatch(/^BAD_ARGUMENT: /);
      expect(output).toContain(`${name} `);
      expect(output).toContain(`${reason}.`);
      expect(output).toMatch(toldToMake(place));
    },
  );

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
