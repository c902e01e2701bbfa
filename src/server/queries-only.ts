import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, OperationTypeNode } from "graphql";

export const QUERIES_ONLY = {
  message: "This API only answers queries.",
  extensions: { code: "OPERATION_NOT_SUPPORTED" },
} as const;

/** Refuses a mutation or a subscription before it is run: the graph is read here, and loaded elsewhere. */
export function queriesOnlyPlugin<C extends object>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation }) => {
          if (
            operation === undefined ||
            operation.operation === OperationTypeNode.QUERY
          )
            return Promise.resolve();
          throw new GraphQLError(QUERIES_ONLY.message, {
            nodes: operation,
            extensions: { ...QUERIES_ONLY.extensions, http: { status: 400 } },
          });
        },
      }),
  };
}
