import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
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
import { MOST_GROUPS } from "../../domain/funding-summary/summarise.js";
import { LONGEST_LIST } from "../../graphql/paging.js";

/** How long a list is taken to be where nothing says: most short cuts give a handful. */
const ASSUMED_LENGTH = 5;

/** How long `collaborativePlaceLinks` is taken to be for all of England: half as long again as it is. */
const ASSUMED_LINKS = 100;

/** What a total costs: the whole list is gone through to count it, though none of it is given. */
const TOTAL_COST = 50;

/** The variables of an operation as the request has them, and as execution will see them: scalars read, defaults filled in. */
interface Variables {
  readonly given: Record<string, unknown>;
  readonly coerced: Record<string, unknown>;
}

/**
 * How many objects the answer could hold: each list as long as its `first`, as the ids given, or as there may be groups.
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
      field.name,
      args,
      isListType(getNullableType(field.type)) && !countsAtRoot(type.name),
    ) *
      childComplexity
  );
}

/** The items of a connection are counted at the connection, which knows its `first`, and lines of answering at their root. */
function countsAtRoot(type: string): boolean {
  return type.endsWith("Connection") || HOLDERS_OF_LINES.includes(type);
}

const HOLDERS_OF_LINES = ["AccountabilityTrace", "AccountabilityPathChanges"];

/** A `first` over its limit is refused later, whatever it is. */
function lengthOf(
  name: string,
  args: Readonly<Record<string, unknown>>,
  isList: boolean,
): number {
  if (typeof args["first"] === "number")
    return Math.min(Math.max(0, args["first"]), LONGEST_LIST);
  if (Array.isArray(args["ids"])) return args["ids"].length;
  if (Array.isArray(args["groupBy"])) return MOST_GROUPS;
  if (name === "collaborativePlaceLinks")
    return args["collaborative"] == null && args["place"] == null
      ? ASSUMED_LINKS
      : ASSUMED_LENGTH;
  return isList ? ASSUMED_LENGTH : 1;
}
