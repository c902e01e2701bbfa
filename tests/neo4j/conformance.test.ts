import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import { conformance } from "../conformance/conformance.js";
import { describeWithNeo4j } from "./server/database.js";
import { settingsFor, UNHURRIED } from "./stores.js";

describeWithNeo4j("a real Neo4j", (database) => {
  conformance(
    "Neo4j",
    () => Promise.resolve(new Neo4jStore(settingsFor(database, UNHURRIED))),
    { runs: 15, timeout: 300_000 },
  );
});
