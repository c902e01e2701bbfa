import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addResolversToSchema } from "@graphql-tools/schema";
import { buildSchema, type GraphQLSchema } from "graphql";
import { SCHEMA_FOLDER } from "../paths.js";
import { keepPace } from "./pace.js";
import { resolvers } from "./resolvers/index.js";

/** The public contract, one file for each noun, in the order of their names. */
export function typeDefinitions(): string {
  const files = readdirSync(SCHEMA_FOLDER).filter((file) =>
    file.endsWith(".graphql"),
  );
  return files
    .sort()
    .map((file) => readFileSync(join(SCHEMA_FOLDER, file), "utf8"))
    .join("\n");
}

/** The contract with its resolvers. Fails where the two do not fit. */
export function createSchema(): GraphQLSchema {
  const schema = addResolversToSchema({
    // No type is in two files, so there is nothing to merge; and the tests have found it valid: each took a third of the time.
    schema: buildSchema(typeDefinitions(), {
      noLocation: true,
      assumeValid: true,
      assumeValidSDL: true,
    }),
    resolvers,
    // The schema is ours alone: copying it to add resolvers doubled the time it takes to make.
    updateResolversInPlace: true,
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: {
      requireResolversToMatchSchema: "error",
      // Those are tested too.
      requireResolversForResolveType: "ignore",
    },
  });
  keepPace(schema);
  return schema;
}
