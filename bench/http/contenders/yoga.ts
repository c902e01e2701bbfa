import { createServer } from "node:http";
import { createContext } from "../../../src/graphql/context.js";
import { createSchema } from "../../../src/graphql/schema.js";
import type { GraphStore } from "../../../src/store/graph-store.js";
import { createYoga } from "../../peers/index.js";
import { listening } from "../listening.js";

/** GraphQL Yoga as its own guide starts it, without its log. */
export async function yoga(store: GraphStore): Promise<string> {
  const answer = createYoga({
    schema: createSchema(),
    context: () => createContext(store.reader()),
    logging: false,
  });
  return `${await listening(createServer(answer))}/graphql`;
}
