import {
  defaultFieldResolver,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { comparableSchema } from "./comparable-schema.js";

/** A schema that notes which fields of which types were asked for and had something to say. */
export function notingSchema(): {
  readonly schema: GraphQLSchema;
  readonly fields: readonly string[];
  readonly answered: ReadonlySet<string>;
} {
  const schema = comparableSchema();
  const fields: string[] = [];
  const answered = new Set<string>();
  for (const type of objectTypesOf(schema))
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      fields.push(name);
      note(field, (value) => {
        if (saysSomething(value)) answered.add(name);
      });
    }
  return { schema, fields, answered };
}

function objectTypesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type));
}

function note(
  field: GraphQLField<unknown, unknown>,
  listen: (value: unknown) => void,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context, info) => {
    const value: unknown = await resolve(source, args, context, info);
    listen(value);
    return value;
  };
}

function saysSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value != null;
}
