import { setTimeout as sleep } from "node:timers/promises";
import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Graph } from "../../src/domain/model.js";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import type { GraphReader, Page } from "../../src/store/graph-store.js";
import { Connection } from "../../src/store/neo4j/connection.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { LONGEST_DEADLINE } from "../../src/store/neo4j/settings.js";
import { VALID } from "../ingest/fixtures.js";
import { type Command, outcomeOf, placegraph } from "../placegraph.js";
import { describeWithNeo4j } from "./server/database.js";
import { openStore, settingsFor } from "./stores.js";

const MINUTE = 60_000;
const KILLS = 5;
/** Milliseconds between two looks: a load that is being watched is to get on, too. */
const PAUSE = 20;

/** What the command says one after another while it loads. */
const STEPS = ["", "organisations", "relationships", "figures", "sources"];

/** What one request sees: how much there is of everything, and the first of each. */
async function look(reader: GraphReader): Promise<object> {
  const page = { first: 1, after: null, orderBy: "ID", count: true } as const;
  return {
    dataset: await reader.dataset(),
    organisations: whole(await reader.findOrganisations({}, page)),
    relationships: whole(await reader.findRelationships({}, page)),
    evidence: whole(await reader.findEvidence({}, page)),
    sources: whole(await reader.findSources({}, page)),
  };
}

/** With the cursors, which an engine may make only when they are read. */
function whole<T>({ items, ...page }: Page<T>): object {
  return { ...page, items: items.map(({ node, cursor }) => [node, cursor]) };
}

async function lookAt(graph: Graph): Promise<object> {
  const store = new MemoryStore();
  await store.replace(graph);
  return look(store);
}

describeWithNeo4j("placegraph load --to neo4j", (database) => {
  const store = openStore(database, { deadline: LONGEST_DEADLINE });
  const before = loadGraph(VALID);
  const after = loadGraph(SEED_FOLDER);
  const version = after.version.slice(0, 12);

  const load = (...args: string[]) =>
    placegraph(["load", ...args, "--to", "neo4j"], {
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
      ...(database.database === undefined
        ? {}
        : { NEO4J_DATABASE: database.database }),
    });
  const said = (command: Command, words: string) =>
    expect
      .poll(command.output, { timeout: MINUTE, interval: 10 })
      .toContain(words);

  const connection = new Connection(settingsFor(database));
  afterAll(() => connection.close());
  const count = async (matched: string) => {
    const text = `${matched} RETURN count(*) AS count`;
    const [row] = await connection.read({ text, parameters: {} }, MINUTE);
    return row?.["count"];
  };

  beforeAll(() => store.replace(before), MINUTE);

  it(
    "reports the faults of a seed as check does, and loads nothing",
    async () => {
      const folder = "tests/ingest/fixtures/invalid/unknown-file";
      const { code, output } = await outcomeOf(load(folder));
      const check = await outcomeOf(placegraph(["check", folder]));
      expect(code).toBe(1);
      expect(output).toBe(`${check.output}Nothing was loaded.\n`);
      expect(await store.dataset()).toMatchObject({ version: before.version });
    },
    MINUTE,
  );

  it(
    "leaves the old graph serving when it is interrupted, and says so",
    async () => {
      const command = load();
      await said(command, "organisations");
      command.process.kill("SIGINT");
      const { code, output } = await outcomeOf(command);
      expect(code).toBe(130);
      expect(output).toMatch(
        /\nStopped. What was served before the load is still served.\n$/,
      );
      expect(await store.dataset()).toMatchObject({ version: before.version });
    },
    MINUTE,
  );

  it(
    "is killed at any moment, and what readers see is the old graph or the new one",
    async () => {
      const [old, fresh] = await Promise.all([lookAt(before), lookAt(after)]);
      const moments = fc.record({
        after: fc.constantFrom(...STEPS),
        by: fc.nat(1_500),
      });
      const seen: object[] = [];
      const done = { after: "is served", by: 0 };
      for (const moment of [...fc.sample(moments, KILLS), done]) {
        await store.replace(before);
        const command = load();
        let [isKilled, isOld, looks] = [false, true, 0];
        const kill = async () => {
          await said(command, moment.after);
          await sleep(moment.by);
          command.process.kill("SIGKILL");
          await command.exit;
          isKilled = true;
        };
        const keepLooking = async () => {
          for (; !isKilled; looks++) {
            const sight = await look(store.reader());
            isOld &&= isDeepStrictEqual(sight, old);
            expect(sight).toEqual(isOld ? old : fresh);
            await sleep(PAUSE);
          }
        };
        await Promise.all([kill(), keepLooking()]);
        // The new graph is served only when all of it is written.
        if (!command.output().includes("sources")) expect(isOld).toBe(true);
        if (moment === done) expect(await look(store)).toEqual(fresh);
        seen.push({ ...moment, looks, served: isOld ? "old" : "new" });
      }
      console.table(seen);
    },
    10 * MINUTE,
  );

  it(
    "serves the seed, says what is in it, and removes what was served before",
    async () => {
      await store.replace(before);
      const { code, output } = await outcomeOf(load());
      expect(code).toBe(0);
      const { organisations, relationships, sources } = after;
      const lines = output.trimEnd().split("\n");
      expect(lines).toHaveLength(9);
      expect(lines[0]).toBe(`${organisations.length} organisations`);
      expect(lines[1]).toBe(`${relationships.length} relationships`);
      expect(lines[5]).toBe(`${sources.length} sources`);
      expect(lines[6]).toMatch(
        new RegExp(
          `^Version ${version} is served, loaded in [\\d.]+ s: ${organisations.length} organisations, `,
        ),
      );
      expect(lines[7]).toMatch(/^Waiting .* To stop now is harmless/);
      expect(lines[8]).toBe("Removed.");
      expect(await store.dataset()).toMatchObject({ version: after.version });
      expect(await count("MATCH (body:Organisation)")).toBe(
        organisations.length,
      );
    },
    2 * MINUTE,
  );

  it(
    "changes nothing where that is served already",
    async () => {
      const releases = await count("MATCH (release:Release)");
      const { code, output } = await outcomeOf(load());
      expect(code).toBe(0);
      expect(output).toBe(
        `Version ${version} is served already: nothing was changed. To load it again: --force\n`,
      );
      expect(await count("MATCH (release:Release)")).toBe(releases);
    },
    MINUTE,
  );
});
