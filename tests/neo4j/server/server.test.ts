import neo4j from "neo4j-driver";
import { afterAll, expect, it } from "vitest";
import { describeWithNeo4j } from "./database.js";
import type { Database } from "./outcome.js";

describeWithNeo4j("the server of the tests", (database) => {
  const driver = driverOf(database);
  afterAll(() => driver.close());

  it("answers as Neo4j 5.26 or later", async () => {
    const { agent } = await driver.getServerInfo();
    const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? "");
    const [major, minor] = (version ?? []).slice(1).map(Number);
    expect([major, minor]).toSatisfy(
      ([a = 0, b = 0]: number[]) => a > 5 || (a === 5 && b >= 26),
    );
  });

  it("refuses a wrong password", async () => {
    const stranger = driverOf({ ...database, password: "not the password" });
    await expect(stranger.verifyAuthentication()).resolves.toBe(false);
    await stranger.close();
  });

  // What keeps the API from writing on the Community Edition, where every user has every right.
  it("refuses to write in a session in READ access mode", async () => {
    const session = driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(database.database === undefined
        ? {}
        : { database: database.database }),
    });
    await expect(session.run("CREATE (:Never)")).rejects.toMatchObject({
      code: "Neo.ClientError.Statement.AccessMode",
    });
    const { records } = await session.run("MATCH (n:Never) RETURN n");
    expect(records).toEqual([]);
    await session.close();
  });
});

function driverOf({ uri, user, password }: Database) {
  return neo4j.driver(uri, neo4j.auth.basic(user, password));
}
