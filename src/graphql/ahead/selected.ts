import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { groupBy } from "../../domain/group-by.js";

/** Fields that an operation selects of objects of some types, by the name under which each is answered. */
export interface Selected {
  readonly types: readonly GraphQLObjectType[];
  readonly fields: ReadonlyMap<string, readonly FieldNode[]>;
}

/** A field, and the types of object that it is selected of. */
interface Mention {
  readonly node: FieldNode;
  readonly of: readonly GraphQLObjectType[];
}

/** What is selected below a field of objects of these types: what is selected of all of them goes together, and what of some. */
export function selectedBelow(
  nodes: readonly FieldNode[],
  types: readonly GraphQLObjectType[],
  info: GraphQLResolveInfo,
): Selected[] {
  const mentions = nodes.flatMap(({ selectionSet }) =>
    mentionsIn(selectionSet, types, info),
  );
  const together = groupBy(mentions, ({ of }) => of.map(nameOf).join());
  return [...together.values()].map((alike) => {
    const named = groupBy(alike, ({ node }) => (node.alias ?? node.name).value);
    return {
      types: alike[0]?.of ?? [],
      fields: new Map(
        [...named].map(([name, each]) => [name, each.map(({ node }) => node)]),
      ),
    };
  });
}

function nameOf({ name }: GraphQLObjectType): string {
  return name;
}

function mentionsIn(
  selectionSet: SelectionSetNode | undefined,
  types: readonly GraphQLObjectType[],
  info: GraphQLResolveInfo,
): Mention[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (!isIncluded(selection, info)) return [];
    if (selection.kind === Kind.FIELD) return [{ node: selection, of: types }];
    const within =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : info.fragments[selection.name.value];
    if (within === undefined) return [];
    const named = within.typeCondition?.name.value;
    const of = types.filter(
      (type) => named === undefined || isA(type, named, info),
    );
    return mentionsIn(within.selectionSet, of, info);
  });
}

/** As @skip and @include say. */
function isIncluded(
  selection: SelectionNode,
  { variableValues }: GraphQLResolveInfo,
): boolean {
  if (selection.directives?.length === 0) return true;
  const ifOf = (directive: typeof GraphQLSkipDirective) =>
    getDirectiveValues(directive, selection, variableValues)?.["if"];
  return (
    ifOf(GraphQLSkipDirective) !== true &&
    ifOf(GraphQLIncludeDirective) !== false
  );
}

function isA(
  type: GraphQLObjectType,
  name: string,
  { schema }: GraphQLResolveInfo,
): boolean {
  if (type.name === name) return true;
  const named = schema.getType(name);
  return isAbstractType(named) && schema.isSubType(named, type);
}
