import { startNeo4j } from "../../tests/neo4j/server/start-neo4j.js";

// Finds or starts a server, tells its parent which, and keeps it until the parent goes away.
const { outcome, server } = await startNeo4j(process.env);
process.once("disconnect", () => {
  void server?.stop();
});
process.send?.(outcome);
