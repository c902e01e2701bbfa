import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type GraphQLResolveInfo,
  type SelectionNode,
} from "graphql";

/** What must be known of an operation to say what a field of it asks for. */
type Asking = Pick<
  GraphQLResolveInfo,
  "fieldNodes" | "fragments" | "variableValues"
>;

/** Whether the operation asks for a field directly below the one being resolved, so that what nobody reads is not counted. */
export function asksFor(info: Asking, name: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) =>
    selectionSet?.selections.some((selection) =>
      selects(selection, name, info),
    ),
  );
}

function selects(
  selection: SelectionNode,
  name: string,
  info: Asking,
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
