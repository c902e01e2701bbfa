import { createServer } from "node:net";
import type { TestProject } from "vitest/node";
import { listen } from "./listen.js";
import { notice } from "./notice.js";
import { startNeo4j } from "./start-neo4j.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a test file hears the `Outcome` of starting the server, as soon as there is one. */
    neo4jOutcomePort: number;
  }
}

/** Starts one server for the whole run. Tests that need none run meanwhile. */
export default async function setup(project: TestProject) {
  const starting = startNeo4j(process.env);
  void starting.then(({ server }) => {
    if (server !== undefined)
      console.log(`Neo4j at ${server.database.uri}: ${server.story}`);
  });

  const teller = createServer((socket) => {
    socket.on("error", () => undefined);
    void starting.then(({ outcome }) => socket.end(JSON.stringify(outcome)));
  });
  project.provide("neo4jOutcomePort", await listen(teller));

  return async () => {
    teller.close();
    const { outcome, server } = await starting;
    await server?.stop();
    if (!outcome.started) console.error(notice(outcome));
  };
}
