import { createContext } from "../../../src/graphql/context.js";
import { createSchema } from "../../../src/graphql/schema.js";
import { startServer } from "../../../src/server/start-server.js";
import type { GraphStore } from "../../../src/store/graph-store.js";
import type { Contender } from "./contender.js";
import { Executor } from "./graphql.js";

/** placegraph's schema over one of its engines, and its own server. */
export function placegraph(name: string, store: GraphStore): Contender {
  const executor = new Executor(createSchema());
  return {
    name,
    ask: ({ graphql }) =>
      executor.execute(graphql, createContext(store.reader())),
    async serve() {
      const running = await startServer({
        store,
        host: "127.0.0.1",
        port: 0,
        logLevel: "silent",
        // What is measured is answering.
        keptAnswers: 0,
      });
      return {
        url: running.url,
        bodyOf: ({ graphql }) => ({ query: graphql }),
        close: () => running.close(),
      };
    },
  };
}
