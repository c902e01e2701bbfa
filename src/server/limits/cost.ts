import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isLeafType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import {
  getComplexity,
  type ComplexityEstimatorArgs,
} from "graphql-query-complexity";

/** How long a list is taken to be where nothing says: most short cuts give a handful. */
const ASSUMED_LENGTH = 5;

/**
 * How many objects the answer could hold: each list as long as its `first`, or as the ids given.
 * Nothing where the variables do not fit: execution says so, and answers nothing.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  if (
    getVariableValues(schema, operation.variableDefinitions ?? [], variables)
      .errors !== undefined
  )
    return 0;
  const name =
    operation.name === undefined ? {} : { operationName: operation.name.value };
  return getComplexity({
    schema,
    query,
    variables,
    ...name,
    estimators: [costOfField],
    maxQueryNodes: Infinity,
  });
}

function costOfField({
  type,
  field,
  args,
  childComplexity,
}: ComplexityEstimatorArgs): number {
  if (isLeafType(getNamedType(field.type))) return 0;
  return (
    1 +
    lengthOf(
      args,
      isListType(getNullableType(field.type)) &&
        !type.name.endsWith("Connection"),
    ) *
      childComplexity
  );
}

/** The items of a connection are counted at the connection, which knows its `first`. */
function lengthOf(
  args: Readonly<Record<string, unknown>>,
  isList: boolean,
): number {
  if (typeof args["first"] === "number") return Math.max(0, args["first"]);
  if (Array.isArray(args["ids"])) return args["ids"].length;
  return isList ? ASSUMED_LENGTH : 1;
}
