import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function placegraph(args: string[], env: object = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = execFile(
      process.execPath,
      ["--import", "tsx", "src/main.ts", ...args],
      { env: { ...process.env, ...env } },
      (_, stdout, stderr) => {
        resolve({ code: command.exitCode ?? -1, output: stdout + stderr });
      },
    );
  });
}

const STACK = /\n\s+at /;

describe("the command", () => {
  it("finds the seed sound, and says what is in it", async () => {
    const { code, output } = await placegraph(["check"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^The seed is sound: [\d,]+ organisations/);
  });

  it("reports the faults of a seed with their place, and fails", async () => {
    const folder = "tests/ingest/fixtures/invalid/unknown-file";
    const { code, output } = await placegraph(["check", folder]);
    expect(code).toBe(1);
    expect(output).toContain("UNKNOWN_FILE");
  });

  it.each(["check", "serve"])(
    "%s says that a folder is not there, without a stack",
    async (name) => {
      const { code, output } = await placegraph([name, "no/such/folder"]);
      expect(code).toBe(1);
      expect(output).toContain("no/such/folder");
      expect(output).not.toMatch(STACK);
    },
  );

  it("names PORT when something already listens there, without a stack", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await placegraph(["serve"], {
      PORT: String(port),
      LOG_LEVEL: "silent",
    });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`already listens on 127.0.0.1:${port}`);
    expect(output).toContain("PORT");
    expect(output).not.toMatch(STACK);
  });

  it("names HOST when the address is not of this machine", async () => {
    const { code, output } = await placegraph(["serve"], {
      HOST: "192.0.2.1",
      PORT: "0",
      LOG_LEVEL: "silent",
    });
    expect(code).toBe(1);
    expect(output).toContain("Set HOST to 127.0.0.1");
    expect(output).not.toMatch(STACK);
  });
});
