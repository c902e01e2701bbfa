import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { createContext, type Context } from "../../../src/graphql/context.js";
import { createSchema } from "../../../src/graphql/schema.js";
import type { GraphStore } from "../../../src/store/graph-store.js";

/** Apollo Server as its own guide starts it. */
export async function stockApollo(store: GraphStore): Promise<string> {
  const apollo = new ApolloServer<Context>({ schema: createSchema() });
  const { url } = await startStandaloneServer(apollo, {
    listen: { host: "127.0.0.1", port: 0 },
    context: () => Promise.resolve(createContext(store.reader())),
  });
  return url;
}
