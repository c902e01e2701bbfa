import { createServer, type Socket } from "node:net";
import type { TestProject } from "vitest/node";
import { listen } from "./listen.js";
import { notice } from "./notice.js";
import { startNeo4j } from "./start-neo4j.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a test file is lent a server: it hears the `Outcome` of starting one that no other file has. */
    neo4jLeasePort: number;
  }
}

/**
 * Starts as many servers as there are workers, for the whole run: the first at once, while tests that need none run, and any other when
 * a file asks and none is free. Vitest's own numbers of workers are not unique where one group of projects follows another.
 */
export default async function setup(project: TestProject) {
  const starting = new Map<number, ReturnType<typeof startAndSay>>();
  const start = (server: number) => {
    const begun = starting.get(server) ?? startAndSay();
    starting.set(server, begun);
    return begun;
  };
  void start(0);

  const free = Array.from(
    { length: project.config.maxWorkers },
    (_, server) => server,
  );
  const waiting = new Set<Socket>();
  const lend = (): void => {
    const [socket] = waiting;
    if (socket === undefined || free.length === 0) return;
    const server = free.shift() ?? 0;
    waiting.delete(socket);
    socket.once("close", () => {
      free.push(server);
      lend();
    });
    void start(server).then(({ outcome }) =>
      socket.write(`${JSON.stringify(outcome)}\n`),
    );
  };
  const lender = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("close", () => waiting.delete(socket));
    socket.resume();
    waiting.add(socket);
    lend();
  });
  project.provide("neo4jLeasePort", await listen(lender));

  return async () => {
    lender.close();
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
