import { HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import type { OperationDefinitionNode } from "graphql";
import { CompiledOperation } from "../../execution/operation.js";
import type { Context } from "../../graphql/context.js";
import type { AskedBefore } from "./asked-before.js";
import { answerWritten } from "./written-answers.js";

/** Answers by operations compiled once. Where one cannot answer, Apollo has graphql-js do so, as if there were no compiler. */
export function compiledExecutionPlugin(
  askedBefore: AskedBefore,
): ApolloServerPlugin<Context> {
  // Apollo keeps the documents asked for last, parsed and validated: an operation is compiled for as long as its document is kept.
  const compiled = new WeakMap<OperationDefinitionNode, CompiledOperation>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({
          schema,
          document,
          operation: asked,
          request: { variables = {} },
          contextValue,
        }) => {
          const operation =
            compiled.get(asked) ??
            new CompiledOperation(schema, document, asked);
          compiled.set(asked, operation);
          const text = await operation.answer(contextValue, variables);
          if (text === null) {
            // Far away, lists of one level are read together; at hand, others wait meanwhile.
            contextValue.pace.inTurns = contextValue.store.atOnce !== undefined;
            return null;
          }
          askedBefore.found(contextValue, { operation, variables });
          const data = answerWritten(text);
          return {
            http: { headers: new HeaderMap() },
            body: { kind: "single", singleResult: { data } },
          };
        },
      }),
  };
}
