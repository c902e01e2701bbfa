import { createServer } from "node:net";
import type { TestProject } from "vitest/node";
import { listen } from "./listen.js";
import { notice } from "./notice.js";
import { startNeo4j } from "./start-neo4j.js";

declare module "vitest" {
  interface ProvidedContext {
    /** For each worker, where its test files hear the `Outcome` of starting its server, as soon as there is one. */
    neo4jOutcomePorts: number[];
  }
}

/**
 * Starts one server for each worker, for the whole run: the first at once, while tests that need none run, and any other when its
 * worker first asks for it.
 */
export default async function setup(project: TestProject) {
  const starting = new Map<number, ReturnType<typeof startAndSay>>();
  const start = (worker: number) => {
    const begun = starting.get(worker) ?? startAndSay();
    starting.set(worker, begun);
    return begun;
  };
  void start(0);

  const tellers = Array.from(
    { length: project.config.maxWorkers },
    (_, worker) =>
      createServer((socket) => {
        socket.on("error", () => undefined);
        void start(worker).then(({ outcome }) =>
          socket.end(JSON.stringify(outcome)),
        );
      }),
  );
  const ports = tellers.map((teller) => listen(teller));
  project.provide("neo4jOutcomePorts", await Promise.all(ports));

  return async () => {
    for (const teller of tellers) teller.close();
    const started = await Promise.all(starting.values());
    for (const { server } of started) await server?.stop();
    for (const { outcome } of started)
      if (!outcome.started) console.error(notice(outcome));
  };
}

async function startAndSay() {
  const started = await startNeo4j(process.env);
  const { server } = started;
  if (server !== undefined)
    console.log(`Neo4j at ${server.database.uri}: ${server.story}`);
  return started;
}
