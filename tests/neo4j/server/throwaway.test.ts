import neo4j from "neo4j-driver";
import { expect, it, onTestFinished } from "vitest";
import { describeWithNeo4j } from "./database.js";
import { startThrowawayServer } from "./throwaway.js";

describeWithNeo4j("a throw-away server", () => {
  it("comes back at its old address with what was committed, after it is killed", async (test) => {
    const server = await startThrowawayServer();
    if (server === null) return test.skip("only from Maven's artifacts");
    onTestFinished(() => server.remove());
    const { uri, user, password } = server.settings;
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    onTestFinished(() => driver.close());

    await driver.executeQuery("CREATE (:Committed)");
    await server.kill();
    await expect(driver.verifyConnectivity()).rejects.toMatchObject({
      code: "ServiceUnavailable",
    });
    await server.start();
    const { records } = await driver.executeQuery(
      "MATCH (n:Committed) RETURN 1",
    );
    expect(records).toHaveLength(1);
  }, 240_000);
});
