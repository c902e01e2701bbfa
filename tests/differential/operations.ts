import * as fc from "fast-check";
import {
  Kind,
  OperationTypeNode,
  print,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { someAimedRoot } from "./aimed.js";
import { setOf } from "./ast.js";
import { withDistinctNames } from "./distinct-names.js";
import { Operation } from "./operation.js";
import type { Pools } from "./pools.js";
import { selectionsOf } from "./selections.js";
import { liftValues } from "./variables.js";

/** Valid operations of the schema, small enough to read: a root or two, a few records deep, values in the text or in variables. */
export function someOperation(
  schema: GraphQLSchema,
  pools: Pools,
): fc.Arbitrary<Operation> {
  return fc
    .tuple(
      someRoots(schema, pools),
      fc.constantFrom("needed" as const, "all" as const),
    )
    .map(([roots, which]) => {
      const { document, variables } = liftValues(
        schema,
        documentOf(withDistinctNames(setOf(roots))),
        which,
      );
      return new Operation(print(document), variables);
    });
}

/** The roots with the most to go wrong, asked more often than once among all. */
const OFTEN: Readonly<Record<string, number>> = {
  organisations: 5,
  relationships: 3,
  search: 3,
};

function someRoots(
  schema: GraphQLSchema,
  pools: Pools,
): fc.Arbitrary<FieldNode[]> {
  const selections = selectionsOf(schema, pools);
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const rootAt = (depth: number) =>
    fc.oneof(
      fc.oneof(
        ...fields.map((field) => ({
          arbitrary: selections.field(field, depth),
          weight: OFTEN[field.name] ?? 1,
        })),
      ),
      someAimedRoot({ schema, pools, selections }, depth),
    );
  const root = fc.oneof(
    { arbitrary: rootAt(3), weight: 3 },
    { arbitrary: rootAt(2), weight: 2 },
    { arbitrary: rootAt(4), weight: 1 },
  );
  return fc.oneof(
    { arbitrary: root.map((one) => [one]), weight: 4 },
    { arbitrary: fc.array(root, { maxLength: 3 }), weight: 1 },
  );
}

function documentOf(selectionSet: SelectionSetNode): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        selectionSet,
      },
    ],
  };
}
