import type { GraphQLSchema } from "graphql";
import type { Driver } from "neo4j-driver";

/** Of @neo4j/graphql. */
export const version: string;

/** The schema that @neo4j/graphql makes of type definitions, to be executed against the driver's database. */
export function createPeerSchema(
  typeDefs: string,
  driver: Driver,
): Promise<GraphQLSchema>;
