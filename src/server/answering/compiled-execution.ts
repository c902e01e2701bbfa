import { HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import type {
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
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
  /** Null where it is not said which operation is meant, or that one is not there, whatever Apollo's types promise. */
  const compiledOf = (
    asked: OperationDefinitionNode | null | undefined,
    document: DocumentNode,
    schema: GraphQLSchema,
  ): CompiledOperation | null => {
    if (asked == null) return null;
    const operation =
      compiled.get(asked) ?? new CompiledOperation(schema, document, asked);
    compiled.set(asked, operation);
    return operation;
  };
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
          const operation = compiledOf(asked, document, schema);
          if (operation === null) return null;
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
