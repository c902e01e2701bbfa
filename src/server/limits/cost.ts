import {
  getNamedType,
  isLeafType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import {
  getComplexity,
  type ComplexityEstimatorArgs,
} from "graphql-query-complexity";
import { asksFor } from "../../graphql/asks-for.js";
import { priceOf } from "./heavy-roots.js";
import { lengthOf } from "./length.js";

/** What a total costs: the whole list is gone through to count it, though none of it is given. */
const TOTAL_COST = 50;

/** The variables of an operation as the request has them, and as execution will see them: scalars read, defaults filled in. */
interface Variables {
  readonly given: Record<string, unknown>;
  readonly coerced: Record<string, unknown>;
}

/**
 * How many objects the answer could hold: each list as long as its `first`, as the ids given, or as there may be groups; and the
 * price of each root that works hard whatever it answers.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  { given, coerced }: Variables,
): number {
  const fragments = Object.fromEntries(
    query.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition]]
        : [],
    ),
  );
  const estimate = (asked: ComplexityEstimatorArgs): number => {
    const fieldNodes = [asked.node];
    const counts = asksFor(
      { fieldNodes, fragments, variableValues: coerced },
      "totalCount",
    );
    return costOfField(asked) + (counts ? TOTAL_COST : 0);
  };
  const name =
    operation.name === undefined ? {} : { operationName: operation.name.value };
  return getComplexity({
    schema,
    query,
    // The library reads their scalars itself, and could not read them twice.
    variables: given,
    ...name,
    estimators: [estimate],
    maxQueryNodes: Infinity,
  });
}

function costOfField(asked: ComplexityEstimatorArgs): number {
  const { type, field, args, childComplexity } = asked;
  if (isLeafType(getNamedType(field.type))) return 0;
  const price = type.name === "Query" ? priceOf(field.name, args) : 0;
  return price + 1 + lengthOf(asked) * childComplexity;
}
