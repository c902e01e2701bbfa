import { createRequire } from "node:module";
import { Neo4jGraphQL } from "@neo4j/graphql";

const { dependencies } = createRequire(import.meta.url)("./package.json");

export const version = dependencies["@neo4j/graphql"];

export function createPeerSchema(typeDefs, driver) {
  const features = {
    // A field that follows relationships of several kinds needs a type such as "COVERS|SERVES".
    unsafeEscapeOptions: { disableRelationshipTypeEscaping: true },
    excludeDeprecatedFields: {
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      attributeFilters: true,
      mutationOperations: true,
      relationshipFilters: true,
    },
  };
  return new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
}
