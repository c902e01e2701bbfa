import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** How an operation is built, fragments counted as often as they are used. */
export interface Shape {
  /** How many fields stand one below another at the deepest, introspection aside. */
  readonly depth: number;
  /** How many fields are given another name. */
  readonly aliases: number;
  /** How many fields and fragments there are. */
  readonly fields: number;
}

interface HasSelections {
  readonly selectionSet?: SelectionSetNode | undefined;
}

const NOTHING: Shape = { depth: 0, aliases: 0, fields: 0 };

/** The operation must be valid: fragments in no circle. Each fragment is measured once, or a few short ones could keep a server busy. */
export function shapeOf(
  operation: HasSelections,
  document: DocumentNode,
): Shape {
  const fragments = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const byName = new Map(
    fragments.map((fragment) => [fragment.name.value, fragment]),
  );
  const measured = new Map<string, Shape>();

  function measure(node: HasSelections): Shape {
    return (node.selectionSet?.selections ?? [])
      .map(measureSelection)
      .reduce(together, NOTHING);
  }

  function measureSelection(selection: SelectionNode): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return oneMore(
        fragmentShape(selection.name.value, byName.get(selection.name.value)),
      );
    const below = measure(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return oneMore(below);
    const depth = selection.name.value.startsWith("__") ? 0 : below.depth + 1;
    return {
      depth,
      aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
      fields: below.fields + 1,
    };
  }

  function fragmentShape(
    name: string,
    fragment: FragmentDefinitionNode | undefined,
  ): Shape {
    const shape = measured.get(name) ?? measure(fragment ?? {});
    measured.set(name, shape);
    return shape;
  }

  return measure(operation);
}

function oneMore(shape: Shape): Shape {
  return { ...shape, fields: shape.fields + 1 };
}

function together(a: Shape, b: Shape): Shape {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
  };
}
