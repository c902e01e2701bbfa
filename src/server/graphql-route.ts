import type { ApolloServer } from "@apollo/server";
import fastifyApollo from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../graphql/context.js";
import { GRAPHIQL_HEADERS, GRAPHIQL_PAGE } from "./graphiql.js";

/** GraphQL for programs and GraphiQL for browsers, at one address. */
export async function addGraphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  context: (until: AbortSignal) => Context,
): Promise<void> {
  app.get("/", (_, reply) => reply.redirect("/graphql"));
  await app.register(async (scope) => {
    scope.addHook("preHandler", async (request, reply) => {
      if (wantsPage(request))
        await reply.headers(GRAPHIQL_HEADERS).send(GRAPHIQL_PAGE);
    });
    await scope.register(fastifyApollo(apollo), {
      path: "/graphql",
      method: ["GET", "POST"],
      context: (_, reply) => Promise.resolve(context(untilGone(reply))),
    });
  });
}

/** Aborts when the caller goes away before the answer is sent. */
function untilGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once("close", () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === "GET" && (headers.accept ?? "").includes("text/html");
}
