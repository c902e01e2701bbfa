import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import { oracle } from "../tracing/oracle.js";
import { describeWithNeo4j } from "./server/database.js";
import { settingsFor, UNHURRIED } from "./stores.js";

describeWithNeo4j("the tracer over a real Neo4j", (database) => {
  oracle(
    () => Promise.resolve(new Neo4jStore(settingsFor(database, UNHURRIED))),
    {
      graphs: 60,
      questionsPerGraph: 20,
      timeout: 300_000,
    },
  );
});
