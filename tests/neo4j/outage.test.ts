import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { GraphStore } from "../../src/store/graph-store.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { running } from "../http/running.js";
import { proxyTo } from "./proxy-to.js";
import type { TcpProxy } from "./proxy.js";
import { describeWithNeo4j } from "./server/database.js";
import { startThrowawayServer } from "./server/throwaway.js";
import { openStore } from "./stores.js";

const DEADLINE = 3_000;
/** When a caller has heard at the latest: the database has a second more to say that it stopped. */
const HEARD = DEADLINE + 1_500;
const BACK = 5_000;
const POOL_SIZE = 10;

const ANSWER = { data: { dataset: { version: "small", engine: "neo4j" } } };
const NO_ANSWER =
  "The database does not answer. Check that it runs, and that NEO4J_URI is its address.";

const Health = z.object({
  status: z.string(),
  reason: z.string().optional(),
});

const SETTINGS = { deadline: DEADLINE, poolSize: POOL_SIZE };

/** The API over the store, as its callers see it. */
async function serverOver(store: GraphStore) {
  const { at, post } = await running({ store });
  const health = async (path: string) => {
    const response = await fetch(at(path));
    const { reason } = Health.parse(await response.json());
    return { status: response.status, reason };
  };
  return {
    healthz: () => health("/healthz"),
    readyz: () => health("/readyz"),
    ask: async () => (await post("{ dataset { version engine } }")).body,
  };
}
type Server = Awaited<ReturnType<typeof serverOver>>;

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  return [await work(), performance.now() - began];
}

async function expectOutage({ healthz, readyz, ask }: Server): Promise<void> {
  const [[ready, alive, answers], took] = await timed(() =>
    Promise.all([
      timed(readyz),
      timed(healthz),
      Promise.all(Array.from({ length: 3 * POOL_SIZE }, ask)),
    ]),
  );
  expect(took).toBeLessThan(HEARD);
  for (const { data, errors } of answers) {
    expect(data).toBeNull();
    expect(["STORE_UNAVAILABLE", "DEADLINE_EXCEEDED"]).toContain(
      errors?.[0]?.extensions?.["code"],
    );
  }
  expect(ready[0].status).toBe(503);
  expect(ready[0].reason).toMatch(
    /^The (database|store) (does|did) not answer/,
  );
  expect(ready[1]).toBeLessThan(2_500);
  expect(alive[0].status).toBe(200);
  expect(alive[1]).toBeLessThan(1_000);
}

async function expectRecovery({ readyz, ask }: Server): Promise<void> {
  await expect
    .poll(async () => (await readyz()).status, { timeout: BACK, interval: 50 })
    .toBe(200);
  expect(await ask()).toEqual(ANSWER);
}

describeWithNeo4j("the API over a database that comes and goes", (database) => {
  let proxy: TcpProxy;
  let server: Server;

  beforeAll(async () => {
    await openStore(database).replace(SMALL_GRAPH);
    proxy = await proxyTo(database);
    await proxy.refuse();
    server = await serverOver(
      openStore({ ...database, uri: proxy.uri }, SETTINGS),
    );
  }, 60_000);
  afterEach(() => proxy.pass());

  it("serves before the database is there, and answers when it is", async () => {
    expect(await server.readyz()).toEqual({ status: 503, reason: NO_ANSWER });
    await expectOutage(server);
    await proxy.pass();
    await expectRecovery(server);
  });

  it("tries again where a connection is lost in the middle of a question, and nobody notices", async () => {
    proxy.delay(100);
    const answer = server.ask();
    await sleep(150);
    proxy.cut();
    expect(await answer).toEqual(ANSWER);
  });

  it.each<[string, () => Promise<void> | void]>([
    ["stops", () => proxy.refuse()],
    [
      "says nothing any more",
      () => {
        proxy.hang();
      },
    ],
    [
      "is slower than the deadline",
      () => {
        proxy.delay(2 * DEADLINE);
      },
    ],
  ])(
    "says so while the database %s, and answers soon after, with no more connections than before",
    async (_, begin) => {
      await Promise.all(Array.from({ length: 3 * POOL_SIZE }, server.ask));
      const before = proxy.connections();
      expect(before).toBeLessThanOrEqual(POOL_SIZE);

      await begin();
      await expectOutage(server);
      await expectOutage(server);
      await proxy.pass();
      await expectRecovery(server);

      await Promise.all(Array.from({ length: 3 * POOL_SIZE }, server.ask));
      await expect
        .poll(() => proxy.connections(), { timeout: 5_000 })
        .toBeLessThanOrEqual(before);
    },
  );

  it("answers while the database is slow, but not too slow", async () => {
    proxy.delay(200);
    expect(await server.ask()).toEqual(ANSWER);
    expect(await server.readyz()).toEqual({ status: 200 });
  });
});

describeWithNeo4j("the API over a database that is killed", () => {
  it("answers again once the database has started again", async ({ skip }) => {
    const database = await startThrowawayServer();
    if (database === null)
      return skip("the server of this run is not one that a test may kill");
    afterAll(() => database.remove());
    const store = openStore(database.settings, SETTINGS);
    await store.replace(SMALL_GRAPH);
    const server = await serverOver(store);
    expect(await server.ask()).toEqual(ANSWER);

    await database.kill();
    await expectOutage(server);
    await database.start();
    await expectRecovery(server);
  }, 180_000);
});
