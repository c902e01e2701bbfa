import { afterAll, expect, it } from "vitest";
import { Connection } from "../../src/store/neo4j/connection.js";
import type { Neo4jSettings } from "../../src/store/neo4j/settings.js";
import { proxyTo } from "./proxy-to.js";
import { describeWithNeo4j } from "./server/database.js";
import { settingsFor } from "./stores.js";
import { endless, ONE, underWay } from "./statements.js";

describeWithNeo4j("the connection", (database) => {
  const connect = (settings: Partial<Neo4jSettings> = {}) => {
    const connection = new Connection(
      settingsFor(database, { poolSize: 5, ...settings }),
    );
    afterAll(() => connection.close());
    return connection;
  };
  const connection = connect();

  it("answers with numbers, text and nulls, in rows by name", async () => {
    const text = "UNWIND $list AS whole RETURN whole, 0.5 AS share, null AS no";
    const rows = await connection.read(
      { text, parameters: { list: [1, 2] } },
      5_000,
    );
    expect(rows).toEqual([
      { whole: 1, share: 0.5, no: null },
      { whole: 2, share: 0.5, no: null },
    ]);
  });

  it("gives up at the deadline, and so does the database", async () => {
    const began = performance.now();
    const reading = connection.read(endless("late"), 1_000);
    await expect.poll(() => underWay(connection, "late")).toBe(1);
    await expect(reading).rejects.toMatchObject({
      code: "DEADLINE_EXCEEDED",
      message: expect.stringContaining("within 5 s") as string,
    });
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(await underWay(connection, "late")).toBe(0);
  });

  it("stops in the database what a caller who went away had asked", async () => {
    const caller = new AbortController();
    const reading = connection.read(endless("gone"), 5_000, caller.signal);
    await expect.poll(() => underWay(connection, "gone")).toBe(1);
    caller.abort();
    await expect(reading).rejects.toMatchObject({ code: "CANCELLED" });
    expect(await underWay(connection, "gone")).toBe(0);
  });

  it.each([
    ["no time is left", 0, undefined, "DEADLINE_EXCEEDED"],
    ["the caller has gone", 5_000, AbortSignal.abort(), "CANCELLED"],
  ])("asks nothing when %s", async (_, deadline, until, code) => {
    await expect(connection.read(ONE, deadline, until)).rejects.toMatchObject({
      code,
    });
  });

  it("reads, and is refused what would write", async () => {
    const write = { text: "CREATE (:Written)", parameters: {} };
    await expect(connection.read(write, 5_000)).rejects.toThrow(
      "Writing in read access mode not allowed",
    );
  });

  it.each<[string, Partial<Neo4jSettings>, string]>([
    [
      "the password",
      { password: "wrong" },
      "The database refuses the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.",
    ],
    [
      "the database",
      { database: "elsewhere" },
      "The server has no database of that name. Check NEO4J_DATABASE.",
    ],
    [
      "the port",
      { uri: "bolt://127.0.0.1:1" },
      "The database does not answer. Check that it runs, and that NEO4J_URI is its address.",
    ],
    [
      "the host",
      { uri: "bolt://nowhere.invalid:7687" },
      "The database does not answer. Check that it runs, and that NEO4J_URI is its address.",
    ],
  ])("says what to check when %s is wrong", async (_, settings, message) => {
    await expect(connect(settings).read(ONE, 5_000)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message,
    });
  });

  it("answers 200 at once over 5 connections, kept for later and closed at the end", async () => {
    const proxy = await proxyTo(database);
    const proxied = connect({ uri: proxy.uri, poolSize: 5 });
    const reads = Array.from({ length: 200 }, () => proxied.read(ONE, 20_000));
    expect(await Promise.all(reads)).toEqual(
      Array.from({ length: 200 }, () => [{ one: 1 }]),
    );
    expect(proxy.connections()).toBe(5);
    await proxied.close();
    await expect.poll(() => proxy.connections()).toBe(0);
  });

  it("says so when all its connections are busy for too long", async () => {
    const caller = new AbortController();
    const slow = Array.from({ length: 5 }, () =>
      connection.read(endless("busy"), 5_000, caller.signal),
    );
    await expect(connection.read(ONE, 1_000)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("NEO4J_POOL_SIZE") as string,
    });
    caller.abort();
    await Promise.allSettled(slow);
    expect(await connection.read(ONE, 5_000)).toEqual([{ one: 1 }]);
  });
});
