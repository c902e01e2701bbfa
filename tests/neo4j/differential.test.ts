import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import { differential } from "../differential/differential.js";
import { describeWithNeo4j } from "./server/database.js";
import { settingsFor, UNHURRIED } from "./stores.js";

describeWithNeo4j("a real Neo4j", (database) => {
  differential(
    "Neo4j",
    () => Promise.resolve(new Neo4jStore(settingsFor(database, UNHURRIED))),
    {
      graphs: 40,
      operationsPerGraph: 30,
      operationsPerKnownGraph: 150,
      timeout: 600_000,
    },
  );
});
