import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type GraphQLResolveInfo,
  type SelectionNode,
} from "graphql";

/** Whether the operation asks for a field directly below the one being resolved, so that what nobody reads is not counted. */
export function asksFor(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) =>
    selectionSet?.selections.some((selection) =>
      selects(selection, name, info),
    ),
  );
}

function selects(
  selection: SelectionNode,
  name: string,
  info: GraphQLResolveInfo,
): boolean {
  if (
    getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.[
      "if"
    ] === true
  )
    return false;
  if (
    getDirectiveValues(
      GraphQLIncludeDirective,
      selection,
      info.variableValues,
    )?.["if"] === false
  )
    return false;
  if (selection.kind === Kind.FIELD) return selection.name.value === name;
  const within =
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection
      : info.fragments[selection.name.value];
  return (
    within?.selectionSet.selections.some((inner) =>
      selects(inner, name, info),
    ) ?? false
  );
}
