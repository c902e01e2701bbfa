import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

/** Stands in for a run of the tests: it has a server kept, and goes on until it is killed. */
const RUN = `
  import { keep } from "./tests/neo4j/server/keep.ts";
  const [home, ...command] = process.argv.slice(1);
  keep(home, command).send("start");
`;
/** Stands in for a server: it says which process it is, and goes on until it is killed. */
const SERVER = `
  require("node:fs").writeFileSync(process.argv[1], String(process.pid));
  setInterval(() => {}, 1000);
`;

describe("a kept server", () => {
  it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
    "ends, and leaves no home behind, when the run is ended by %s",
    async (signal) => {
      const home = await mkdtemp(join(tmpdir(), "placegraph-home-"));
      const notes = await mkdtemp(join(tmpdir(), "placegraph-pid-"));
      onTestFinished(() => rm(notes, { recursive: true }));
      const pidFile = join(notes, "pid");

      const server = [process.execPath, "-e", SERVER, pidFile];
      const run = spawn(
        process.execPath,
        ["--import", "tsx", "--input-type=module", "-e", RUN, home, ...server],
        { stdio: "inherit" },
      );
      await expect.poll(() => existsSync(pidFile), PATIENCE).toBe(true);
      const pid = Number(await readFile(pidFile, "utf8"));
      expect(isRunning(pid)).toBe(true);

      run.kill(signal);
      await expect.poll(() => isRunning(pid), PATIENCE).toBe(false);
      await expect.poll(() => existsSync(home), PATIENCE).toBe(false);
    },
  );
});

const PATIENCE = { timeout: 20_000 };

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
