import { ApolloServerErrorCode } from "@apollo/server/errors";
import {
  getArgumentValues,
  getNullableType,
  GraphQLError,
  isInputObjectType,
  isListType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { DomainError } from "../../domain/errors.js";
import { LONGEST_LIST } from "../../graphql/lists/paging.js";

/**
 * Refuses values that only show once variables are filled in: null where none may be, and lists too long to work through.
 * @throws GraphQLError naming the argument.
 */
export function checkArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const own = separateOperations(document)[operation.name?.value ?? ""];
  const types = new TypeInfo(schema);
  const checkField = (node: FieldNode): void => {
    const field = types.getFieldDef();
    if (field == null) return;
    const values = valuesOf(field, node, variables);
    for (const { name, type } of field.args)
      checkLists(name, type, values[name], node);
  };
  visit(own ?? document, visitWithTypeInfo(types, { Field: checkField }));
}

function valuesOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: {
        code: ApolloServerErrorCode.BAD_USER_INPUT,
        http: { status: 400 },
      },
    });
  }
}

function checkLists(
  name: string,
  declared: GraphQLInputType,
  value: unknown,
  node: FieldNode,
): void {
  const type = getNullableType(declared);
  if (isListType(type) && Array.isArray(value) && value.length > LONGEST_LIST)
    throw tooLong(name, value.length, node);
  if (isInputObjectType(type) && isRecord(value))
    for (const field of Object.values(type.getFields()))
      checkLists(field.name, field.type, value[field.name], node);
}

function tooLong(name: string, length: number, node: FieldNode): GraphQLError {
  const message = `\`${name}\` has ${length} items. Give at most ${LONGEST_LIST} at once.`;
  return new GraphQLError(message, {
    nodes: node,
    originalError: new DomainError("BAD_ARGUMENT", message, name),
    extensions: { http: { status: 400 } },
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
