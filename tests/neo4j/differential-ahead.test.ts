import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import { differential } from "../differential/differential.js";
import { describeWithNeo4j } from "./server/database.js";
import { settingsFor, UNHURRIED } from "./stores.js";

// With nothing remembered, what is asked the second time is read ahead, by a statement that the database takes long to plan.
describeWithNeo4j("a real Neo4j, with nothing remembered", (database) => {
  const settings = settingsFor(database, { ...UNHURRIED, memory: 0 });
  differential("Neo4j", () => Promise.resolve(new Neo4jStore(settings)), {
    graphs: 6,
    operationsPerGraph: 30,
    operationsPerKnownGraph: 25,
    timeout: 600_000,
  });
});
