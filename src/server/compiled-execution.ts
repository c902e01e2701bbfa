import { HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import type { OperationDefinitionNode } from "graphql";
import { CompiledOperation } from "../execution/operation.js";
import { answerWritten } from "./written-answers.js";

/** Answers by operations compiled once. Where one cannot answer, Apollo has graphql-js do so, as if there were no compiler. */
export function compiledExecutionPlugin<
  C extends object,
>(): ApolloServerPlugin<C> {
  // Apollo keeps the documents asked for last, parsed and validated: an operation is compiled for as long as its document is kept.
  const compiled = new WeakMap<OperationDefinitionNode, CompiledOperation>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({
          schema,
          document,
          operation,
          request,
          contextValue,
        }) => {
          const known =
            compiled.get(operation) ??
            new CompiledOperation(schema, document, operation);
          compiled.set(operation, known);
          const text = await known.answer(
            contextValue,
            request.variables ?? {},
          );
          if (text === null) return null;
          return {
            http: { headers: new HeaderMap() },
            body: {
              kind: "single",
              singleResult: { data: answerWritten(text) },
            },
          };
        },
      }),
  };
}
