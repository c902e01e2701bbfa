import { ApolloServerErrorCode } from "@apollo/server/errors";
import Fastify from "fastify";
import {
  execute,
  parse,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import { compareText } from "../../src/domain/text-order.js";
import { createContext } from "../../src/graphql/context.js";
import { errorFormatter } from "../../src/server/errors.js";
import { DEFAULT_LIMITS } from "../../src/server/limits.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { comparableSchema } from "./comparable-schema.js";
import type { Operation } from "./operation.js";

/** The day on which all operations are asked, so that "today" has one answer. */
const NOW = new Date("2026-11-22T12:00:00Z");

const { INTERNAL_SERVER_ERROR } = ApolloServerErrorCode;
const SCHEMA = comparableSchema();
const format = errorFormatter(Fastify().log, DEFAULT_LIMITS);

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * What the API answers from this store, its errors as the server shows them.
 * @throws whatever went wrong that is no refusal of the product: both engines failing alike is not good enough.
 */
export async function answerOf(
  store: GraphStore,
  { text, variables }: Operation,
  schema: GraphQLSchema = SCHEMA,
): Promise<Answer> {
  const { data = null, errors = [] } = await execute({
    schema,
    document: parse(text),
    variableValues: variables,
    contextValue: createContext(store.reader(), NOW),
  });
  return { data, errors: errors.map(shown).sort(byText) };
}

function shown(error: GraphQLError): GraphQLFormattedError {
  const { originalError: cause } = error;
  // As Apollo does with an error that GraphQL only passes on.
  const extensions = cause === undefined ? {} : { code: INTERNAL_SERVER_ERROR };
  const formatted = format({ ...error.toJSON(), extensions }, error);
  if (formatted.extensions?.["code"] === INTERNAL_SERVER_ERROR)
    throw cause ?? error;
  return formatted;
}

/** Fields are resolved at once, and fail in the order in which an engine answers: a matter of time. */
function byText(a: GraphQLFormattedError, b: GraphQLFormattedError): number {
  return compareText(JSON.stringify(a), JSON.stringify(b));
}
