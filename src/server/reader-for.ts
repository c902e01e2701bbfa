import type { FastifyReply } from "fastify";
import type { Context } from "../graphql/context.js";
import type { GraphReader, GraphStore } from "../store/graph-store.js";
import { untilGone } from "./until-gone.js";

/** What the resolvers of a request share, made for the reply to it. */
export type ContextOf = (reply: FastifyReply) => Context;

/** A view of the graph for one request. What answers at once has nothing to be stopped when the caller goes away: to watch for that takes longer than to read a body. */
export function readerFor(store: GraphStore, reply: FastifyReply): GraphReader {
  const reader = store.reader();
  return reader.atOnce === undefined ? store.reader(untilGone(reply)) : reader;
}
