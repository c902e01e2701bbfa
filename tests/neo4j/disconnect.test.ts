import { afterAll, expect, it } from "vitest";
import { Connection } from "../../src/store/neo4j/connection.js";
import { running, smallStore } from "../http/running.js";
import { describeWithNeo4j } from "./server/database.js";
import { settingsFor } from "./stores.js";
import { endless, underWay } from "./statements.js";

const LONG = 20_000;

describeWithNeo4j("the API", (database) => {
  const connection = new Connection(settingsFor(database));
  afterAll(() => connection.close());

  it("frees in the database the work of a caller who goes away", async () => {
    let caller: AbortSignal | undefined;
    const store = await smallStore();
    const dataset = store.dataset.bind(store);
    const slow = Object.assign(store, {
      reader: (until?: AbortSignal) => {
        caller = until;
        return store;
      },
      dataset: async () => {
        await connection.read(endless("left"), LONG, caller);
        return dataset();
      },
    });
    const { at } = await running({ store: slow });
    const away = new AbortController();
    const query = encodeURIComponent("{ dataset { version } }");
    const asking = fetch(at(`/graphql?query=${query}`), {
      headers: { "apollo-require-preflight": "true" },
      signal: away.signal,
    });
    await expect.poll(() => underWay(connection, "left")).toBe(1);

    away.abort();
    await expect(asking).rejects.toThrow("aborted");
    await expect.poll(() => underWay(connection, "left")).toBe(0);
  });
});
