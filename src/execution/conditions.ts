import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
} from "graphql";

/** The variables that decide what a document skips and includes. */
export function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({
      arguments: given = [],
    }: DirectiveNode | ConstDirectiveNode) => {
      for (const { value } of given)
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}
