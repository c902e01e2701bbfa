import type { Operation } from "../operation.js";

/** One way to answer the operations, in this process and over HTTP. */
export interface Contender {
  readonly name: string;
  ask(operation: Operation): Promise<unknown>;
  /** Answers over HTTP, on a free port of this machine. */
  serve(): Promise<Served>;
}

export interface Served {
  readonly url: string;
  /** The body of the request that asks an operation. */
  readonly bodyOf: (operation: Operation) => unknown;
  readonly close: () => Promise<void>;
}

/** Something of each contender: placegraph on Neo4j, the same with nothing remembered, hand-written Cypher, @neo4j/graphql, placegraph embedded, and answering from a copy of the database. */
export type OfEach<T> = Readonly<
  Record<"engine" | "anew" | "cypher" | "peer" | "embedded" | "replica", T>
>;

/** One after the other. */
export async function forEach<T, U>(
  { engine, anew, cypher, peer, embedded, replica }: OfEach<T>,
  make: (of: T) => U | Promise<U>,
): Promise<OfEach<U>> {
  return {
    engine: await make(engine),
    anew: await make(anew),
    cypher: await make(cypher),
    peer: await make(peer),
    embedded: await make(embedded),
    replica: await make(replica),
  };
}
