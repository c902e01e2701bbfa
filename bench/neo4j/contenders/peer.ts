import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { Driver } from "neo4j-driver";
import { createPeerSchema, version } from "../peer/index.js";
import type { Contender } from "./contender.js";
import { Executor } from "./graphql.js";
import { PEER_TYPES } from "./peer-types.js";

/** @neo4j/graphql on the same database, and stock Apollo Server. */
export async function peer(
  driver: Driver,
  release: number,
  database?: string,
): Promise<Contender> {
  const schema = await createPeerSchema(PEER_TYPES, driver);
  const executor = new Executor(schema);
  const context = database === undefined ? {} : { sessionConfig: { database } };
  return {
    name: `@neo4j/graphql ${version}`,
    ask: (operation) =>
      executor.execute(operation.peer, { ...context }, { release }),
    async serve() {
      const apollo = new ApolloServer({ schema });
      const { url } = await startStandaloneServer(apollo, {
        listen: { host: "127.0.0.1", port: 0 },
        context: () => Promise.resolve({ ...context }),
      });
      return {
        url,
        bodyOf: (operation) => ({
          query: operation.peer,
          variables: { release },
        }),
        close: () => apollo.stop(),
      };
    },
  };
}
