import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, OperationTypeNode } from "graphql";

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
          throw new GraphQLError("This API only answers queries.", {
            nodes: operation,
            extensions: {
              code: "OPERATION_NOT_SUPPORTED",
              http: { status: 400 },
            },
          });
        },
      }),
  };
}
