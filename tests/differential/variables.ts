import {
  Kind,
  TypeInfo,
  valueFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  parseType,
  type DocumentNode,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from "graphql";
import { named } from "./ast.js";

interface Lifted {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

/**
 * The same document with the values of arguments moved into variables: of all of them, or only of those that could
 * not be written in a document at all, as a day that is no day.
 */
export function liftValues(
  schema: GraphQLSchema,
  written: DocumentNode,
  which: "all" | "needed",
): Lifted {
  const types = new TypeInfo(schema);
  const variables: Record<string, unknown> = {};
  const definitions: VariableDefinitionNode[] = [];
  const lifted = visit(
    written,
    visitWithTypeInfo(types, {
      Argument(node) {
        const type = types.getArgument()?.type;
        if (type === undefined) return undefined;
        if (which === "needed" && valueFromAST(node.value, type) !== undefined)
          return undefined;
        const variable = {
          kind: Kind.VARIABLE,
          name: named(`${node.name.value}${definitions.length}`),
        } as const;
        variables[variable.name.value] = valueFromASTUntyped(node.value);
        definitions.push({
          kind: Kind.VARIABLE_DEFINITION,
          variable,
          type: parseType(String(type)),
        });
        return { ...node, value: variable };
      },
    }),
  );
  const document = visit(lifted, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: definitions,
    }),
  });
  return { document, variables };
}
