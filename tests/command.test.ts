import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { outcomeOf, placegraph } from "./placegraph.js";

const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  outcomeOf(placegraph(args, env));

const STACK = /\n\s+at /;

describe("the command", () => {
  it("finds the seed sound, and says what is in it", async () => {
    const { code, output } = await run(["check"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^The seed is sound: [\d,]+ organisations/);
  });

  it("reports the faults of a seed with their place, and fails", async () => {
    const folder = "tests/ingest/fixtures/invalid/unknown-file";
    const { code, output } = await run(["check", folder]);
    expect(code).toBe(1);
    expect(output).toContain("UNKNOWN_FILE");
  });

  it.each(["check", "serve"])(
    "%s says that a folder is not there, without a stack",
    async (name) => {
      const { code, output } = await run([name, "no/such/folder"]);
      expect(code).toBe(1);
      expect(output).toBe(
        "BAD_ARGUMENT: There is no folder no/such/folder. Give one of seed files, or none for the seed that is shipped.\n",
      );
    },
  );

  it.each(["http", "70000", "-1", ""])(
    "says what PORT takes where it is %j",
    async (port) => {
      const { code, output } = await run(["serve"], { PORT: port });
      expect(code).toBe(1);
      expect(output).toBe(
        `BAD_ARGUMENT: PORT=${port} cannot be used: give a whole number from 0 to 65535.\n`,
      );
    },
  );

  it("names PORT when something already listens there, without a stack", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await run(["serve"], {
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
    const { code, output } = await run(["serve"], {
      HOST: "192.0.2.1",
      PORT: "0",
      LOG_LEVEL: "silent",
    });
    expect(code).toBe(1);
    expect(output).toContain("Set HOST to 127.0.0.1");
    expect(output).not.toMatch(STACK);
  });

  it("load names NEO4J_URI when it is not set", async () => {
    const { code, output } = await run(["load", "--to", "neo4j"]);
    expect(code).toBe(1);
    expect(output).toContain("NEO4J_URI is not set: set it to the address");
    expect(output).not.toMatch(STACK);
  });

  it.each([
    [[], "required option '--to <engine>' not specified"],
    [["--to", "stone"], "Allowed choices are neo4j"],
  ])("load %j says where it can load to", async (args, complaint) => {
    const { code, output } = await run(["load", ...args]);
    expect(code).toBe(1);
    expect(output).toContain(complaint);
  });

  describe("with a database that is away", () => {
    const AWAY = {
      NEO4J_URI: "bolt://127.0.0.1:1",
      NEO4J_PASSWORD: "not to be seen",
      PORT: "0",
      LOG_LEVEL: "silent",
    };
    const NO_ANSWER = "The database does not answer. Check that it runs";

    it("load says so, without a stack", async () => {
      const { code, output } = await run(["load", "--to", "neo4j"], AWAY);
      expect(code).toBe(1);
      expect(output).toContain(`STORE_UNAVAILABLE: ${NO_ANSWER}`);
      expect(output).not.toMatch(STACK);
    });

    it("serve answers all the same, and says what it waits for", async () => {
      const server = placegraph(["serve"], AWAY);
      await expect
        .poll(server.output, { timeout: 20_000 })
        .toContain("Listening");
      const [, url = ""] = /answers at (\S+)/.exec(server.output()) ?? [];
      const [alive, ready] = await Promise.all(
        ["/healthz", "/readyz"].map((path) => fetch(new URL(path, url))),
      );
      server.process.kill();
      expect(server.output()).toContain(
        `engine neo4j; it cannot answer yet: ${NO_ANSWER}`,
      );
      expect(alive?.status).toBe(200);
      expect(ready?.status).toBe(503);
      expect(await server.exit).toBe(0);
    });

    it("serve refuses a folder, which would not be read", async () => {
      const { code, output } = await run(["serve", "seed"], AWAY);
      expect(code).toBe(1);
      expect(output).toContain("NEO4J_URI is set");
      expect(output).toContain("node dist/main.js load seed --to neo4j");
      expect(output).not.toMatch(STACK);
    });
  });
});
