import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../graphql/context.js";
import type { ContextOf } from "./reader-for.js";
import { refuse } from "./http-errors.js";
import { answerAgain } from "./answering/answer-again.js";
import type { AskedBefore } from "./answering/asked-before.js";

declare module "fastify" {
  interface FastifyRequest {
    /** What its resolvers share; null until it is asked for. */
    graphqlContext: Context | null;
  }
}

/** GraphQL for programs; a browser that opens the address is led to GraphiQL. */
export async function addGraphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  context: ContextOf,
  askedBefore: AskedBefore,
): Promise<void> {
  await app.register((scope, _, done) => {
    scope.addHook("onRequest", (request, reply, next) => {
      reply.header("vary", `${String(reply.getHeader("vary"))}, accept`);
      // Of all answers only a success to GET may be kept, and says so itself.
      reply.header("cache-control", "no-store");
      if (wantsPage(request)) {
        reply.redirect(`/graphiql${searchOf(request)}`);
        return;
      }
      // Apollo knows no HEAD: it is answered as a GET, and sent without the body.
      if (request.method === "HEAD") request.raw.method = "GET";
      next();
    });
    scope.decorateRequest("graphqlContext", null);
    const contextOf = (request: FastifyRequest, reply: FastifyReply) =>
      (request.graphqlContext ??= context(reply));
    answerAgain(scope, askedBefore, contextOf);
    scope.addHook("onSend", (_, reply, payload, done) => {
      if (reply.statusCode !== 304) return done(null, payload);
      reply.removeHeader("content-type");
      done(null, null);
    });
    scope.route({
      url: "/graphql",
      method: ["GET", "HEAD", "POST"],
      handler: fastifyApolloHandler(apollo, {
        context: (...asked) => Promise.resolve(contextOf(...asked)),
      }),
    });
    scope.route({
      url: "/graphql",
      method: ["PUT", "PATCH", "DELETE"],
      handler: (_, reply) => {
        reply.header("allow", "GET, HEAD, POST");
        return refuse(
          reply,
          405,
          "BAD_REQUEST",
          "GraphQL is answered to POST and to GET. Send the operation by one of them.",
        );
      },
    });
    done();
  });
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method !== "POST" && (headers.accept ?? "").includes("text/html");
}

function searchOf({ url }: FastifyRequest): string {
  return url.includes("?") ? url.slice(url.indexOf("?")) : "";
}
