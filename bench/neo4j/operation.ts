import type { GraphReader } from "../../src/store/graph-store.js";

/** One question, as each contender is asked it. */
export interface Operation {
  readonly name: string;
  /** Asked of placegraph's schema, whichever engine is behind it. */
  readonly graphql: string;
  /** Asked of the database in one statement, as one who knows the layout would: `data` is the answer, shaped like that of GraphQL. */
  readonly cypher: string;
  /** Asked of the peer's schema, with names changed to ours; `$release` is the graph in force. */
  readonly peer: string;
  /** The fields that the peer cannot tell. */
  readonly peerLacks?: readonly string[];
  /** The call of the port that alone reads the same bodies and relationships, where there is one. */
  readonly port?: (reader: GraphReader) => Promise<unknown>;
  /** One statement for what the port gives, where its shape is not that of the GraphQL answer. */
  readonly portCypher?: string;
}
