// Just what the benchmark calls, so that its types hold where the peers are not installed.
import type { RequestListener } from "node:http";
import type { FastifyPluginAsync } from "fastify";
import type Graph from "graphology";
import type { Attributes } from "graphology-types";
import type { GraphQLSchema } from "graphql";

interface Served {
  readonly schema: GraphQLSchema;
  readonly context: () => object;
}

export const mercurius: FastifyPluginAsync<Served & { jit: number }>;

export function createYoga(
  options: Served & { logging: boolean },
): RequestListener;

/** Every node reached and its distance; true from the callback: not beyond this one. */
export function bfsFromNode<N extends Attributes, E extends Attributes>(
  graph: Graph<N, E>,
  node: string,
  callback: (node: string, attributes: N, depth: number) => boolean,
  options: { mode: "outbound" | "inbound" | "directed" },
): void;

/** Every edge counts as one. */
export function shortestPath<N extends Attributes, E extends Attributes>(
  graph: Graph<N, E>,
  source: string,
  target: string,
): string[] | null;

export function allSimplePaths<N extends Attributes, E extends Attributes>(
  graph: Graph<N, E>,
  source: string,
  target: string,
  options: { maxDepth: number },
): string[][];
