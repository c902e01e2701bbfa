import { Kind, type SelectionNode, type SelectionSetNode } from "graphql";
import { named } from "./ast.js";

/** The same selections, with an alias wherever a name was taken, so that no two fields of an answer must be one. */
export function withDistinctNames(
  { kind, selections }: SelectionSetNode,
  taken = new Set<string>(),
): SelectionSetNode {
  return {
    kind,
    selections: selections.map((selection) => renamed(selection, taken)),
  };
}

function renamed(selection: SelectionNode, taken: Set<string>): SelectionNode {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return {
      ...selection,
      selectionSet: withDistinctNames(selection.selectionSet, taken),
    };
  const name = selection.name.value;
  const alias = freeName(name, taken);
  taken.add(alias);
  return {
    ...selection,
    ...(alias === name ? {} : { alias: named(alias) }),
    ...(selection.selectionSet === undefined
      ? {}
      : { selectionSet: withDistinctNames(selection.selectionSet) }),
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  return free;
}
