import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "image-"));
const [, build = "", image = ""] = readFileSync("Dockerfile", "utf8").split(
  /^FROM /m,
);

/** Does what a stage's COPY lines do, and puts the packages beside, which the image installs for itself. */
function layOut(stage: string, text: string): string {
  const app = join(folder, stage);
  for (const [, from, files = ""] of text.matchAll(
    /^COPY (?:--from=(\w+) )?(.+)$/gm,
  )) {
    const names = files.split(" ");
    const into = names.pop() ?? "";
    const root = from === undefined ? "." : join(folder, from);
    for (const name of names) {
      const source = resolve(root, name.replace(/^\/app\//, ""));
      const target = into.endsWith("/") ? join(into, basename(name)) : into;
      cpSync(source, join(app, target), { recursive: true });
    }
  }
  symlinkSync(resolve("node_modules"), join(app, "node_modules"));
  return app;
}

describe("the image", () => {
  beforeAll(() => {
    const app = layOut("build", build);
    execFileSync(process.execPath, ["build.mjs"], { cwd: app, stdio: "pipe" });
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("holds all that the program reads, which is built from what it is built from", async () => {
    const server = spawn(process.execPath, ["dist/main.js", "serve"], {
      cwd: layOut("image", image),
      env: { PATH: process.env["PATH"], PORT: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const ready = new Promise<void>((done) => {
      for (const stream of [server.stdout, server.stderr])
        stream.on("data", (words: Buffer) => {
          said += words.toString();
          if (said.includes("Ready in")) done();
        });
    });
    const gone = once(server, "exit");
    await Promise.race([ready, gone]);
    server.kill();
    await gone;
    expect(said).toMatch(/Ready in \d+ ms, engine memory/);
  });
});
