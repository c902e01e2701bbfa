import { ApolloServerErrorCode } from "@apollo/server/errors";
import type { FastifyBaseLogger } from "fastify";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { DomainError } from "../domain/errors.js";
import { argumentAtFault } from "./argument-at-fault.js";
import { limitError, type Limits } from "./limits.js";
import { tokensOf } from "./limits/tokens.js";
import { QUERIES_ONLY } from "./queries-only.js";
import { inOwnWords, isOfAnotherKind } from "./request-refusals.js";

/** The one place where errors become answers: refusals of the product say what to do, GraphQL's own keep their codes, anything else is masked and logged. */
export function errorFormatter(log: FastifyBaseLogger, limits: Limits) {
  return (
    formatted: GraphQLFormattedError,
    error: unknown,
  ): GraphQLFormattedError => {
    const cause = causeOf(error);
    if (cause instanceof DomainError)
      return {
        ...formatted,
        message: cause.message,
        // A scalar does not know the argument that it is read for; the place in the operation does.
        extensions: extensionsOf(cause, cause.at ?? argumentAtFault(error)),
      };
    const code = formatted.extensions?.["code"];
    if (code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED)
      return parseError(formatted, error, limits);
    if (code === ApolloServerErrorCode.BAD_REQUEST)
      return isOfAnotherKind(formatted.message)
        ? { ...formatted, ...QUERIES_ONLY }
        : { ...formatted, message: inOwnWords(formatted.message) };
    if (code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR)
      return withArgument(formatted, error);
    if (isRefusal(error))
      return {
        ...formatted,
        extensions: { code: ApolloServerErrorCode.BAD_REQUEST },
      };
    log.error(
      { err: cause, path: formatted.path },
      "A field could not be resolved",
    );
    return {
      ...formatted,
      message: "Something went wrong here, and was logged. Try again later.",
      extensions: { code },
    };
  };
}

/** The error that was thrown, below what GraphQL and Apollo put around it. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null
    ? causeOf(error.originalError)
    : error;
}

/** Apollo refuses a persisted query whose hash is not that of its text with a status, and without a code. */
function isRefusal(error: unknown): boolean {
  const http = error instanceof GraphQLError && error.extensions["http"];
  return isObject(http) && "status" in http && http.status === 400;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** What an error carries besides its message: its code, the argument at fault, what to try instead. */
export function extensionsOf(
  { code, at, suggestions }: DomainError,
  argument = at,
): Record<string, unknown> {
  return {
    code,
    ...(argument === undefined ? {} : { argument }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

/** GraphQL's own refusals say in words alone which value they are about. */
function withArgument(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const argument = argumentAtFault(error);
  return argument === undefined
    ? formatted
    : { ...formatted, extensions: { ...formatted.extensions, argument } };
}

/** The parser stops at the limit and does not say how many tokens there were. */
function parseError(
  formatted: GraphQLFormattedError,
  error: unknown,
  limits: Limits,
): GraphQLFormattedError {
  const tokens =
    error instanceof GraphQLError && error.source !== undefined
      ? tokensOf(error.source)
      : 0;
  if (tokens <= limits.tokens) return formatted;
  const { message, extensions } = limitError("tokens", tokens, limits);
  return {
    message,
    extensions: {
      code: extensions["code"],
      limit: extensions["limit"],
      actual: extensions["actual"],
    },
  };
}
