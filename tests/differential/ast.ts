import {
  Kind,
  parseValue,
  type ArgumentNode,
  type FieldNode,
  type InlineFragmentNode,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The parts of operations, written short. */

export function named(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

export function leaf(name: string): FieldNode {
  return { kind: Kind.FIELD, name: named(name) };
}

/** A set must not be empty: one of nothing asks for the name of the type. */
export function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return {
    kind: Kind.SELECTION_SET,
    selections: selections.length === 0 ? [leaf("__typename")] : selections,
  };
}

/** `... on Council { ... }` */
export function fragmentOn(
  type: string,
  selectionSet: SelectionSetNode,
): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: named(type) },
    selectionSet,
  };
}

/** An argument with its value as it is written in an operation. */
export function argument(name: string, value: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: named(name),
    value: parseValue(value, { noLocation: true }),
  };
}
