import Fastify from "fastify";
import { createContext } from "../../../src/graphql/context.js";
import { createSchema } from "../../../src/graphql/schema.js";
import type { GraphStore } from "../../../src/store/graph-store.js";
import { mercurius } from "../../peers/index.js";

/** Compiled from the first time an operation is asked. */
export async function mercuriusWithJit(store: GraphStore): Promise<string> {
  const app = Fastify();
  await app.register(mercurius, {
    schema: createSchema(),
    context: () => createContext(store.reader()),
    jit: 1,
  });
  return `${await app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
}
