import {
  execute,
  Kind,
  parse,
  validate,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { expect } from "vitest";
import { CompiledOperation } from "../../src/execution/operation.js";

export interface Asking {
  readonly schema: GraphQLSchema;
  /** Made for each of the two, so that neither finds what the other loaded. */
  readonly context: () => unknown;
}

/**
 * That a compiled operation answers as graphql-js does, byte for byte, and leaves to it whatever holds an error.
 * @returns whether it answered.
 */
export async function expectSameText(
  { schema, context }: Asking,
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(isOperation);
  if (operation === undefined) throw new Error("There is no operation.");
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: context(),
    variableValues: variables,
  });
  const compiled = new CompiledOperation(schema, document, operation);
  const first = await compiled.answer(context(), variables);
  // What a run finds out must not last into the next.
  const second = await compiled.answer(context(), variables);
  expect(second).toBe(first);
  if (first !== null || errors !== undefined)
    expect(first).toBe(errors === undefined ? JSON.stringify(data) : null);
  return first !== null;
}

function isOperation(definition: {
  readonly kind: Kind;
}): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
