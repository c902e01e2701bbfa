import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Arguments } from "./run.js";

/** What must be known to say which fields are selected. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that decide what is skipped and included; others are not read. */
  readonly variables: Arguments;
}

/** A field as it is asked for, in one place or in several. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/** The fields selected on a type, in the order they come in the answer; those of one key are merged. */
export function selectedFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  selecting: Selecting,
): ReadonlyMap<string, FieldNodes> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, selecting)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = fields.get(key);
        if (same === undefined) fields.set(key, [selection]);
        else same.push(selection);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (fits(selection.typeCondition, type, selecting))
          collect(selection.selectionSet);
        continue;
      }
      const { value: name } = selection.name;
      const fragment = selecting.fragments[name];
      if (fragment === undefined || visited.has(name)) continue;
      visited.add(name);
      if (fits(fragment.typeCondition, type, selecting))
        collect(fragment.selectionSet);
    }
  };
  sets.forEach(collect);
  return fields;
}

function isIncluded(
  selection: SelectionNode,
  { variables }: Selecting,
): boolean {
  const of = (directive: typeof GraphQLSkipDirective): unknown =>
    getDirectiveValues(directive, selection, variables)?.["if"];
  return (
    of(GraphQLSkipDirective) !== true && of(GraphQLIncludeDirective) !== false
  );
}

function fits(
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
  { schema }: Selecting,
): boolean {
  if (condition === undefined) return true;
  const asked = typeFromAST(schema, condition);
  return (
    asked === type || (isAbstractType(asked) && schema.isSubType(asked, type))
  );
}
