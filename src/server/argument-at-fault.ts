import { BREAK, GraphQLError, Kind, parse, visit, type ASTNode } from "graphql";

/**
 * The argument that an error is about, as the operation shows it: the nearest argument or field of an input around the
 * value at fault, or the variable that holds it. Undefined where the error is about no argument.
 */
export function argumentAtFault(error: unknown): string | undefined {
  const [node] = error instanceof GraphQLError ? (error.nodes ?? []) : [];
  if (node === undefined) return undefined;
  const around = [...ancestorsOf(node), node].reverse();
  for (const one of around) {
    if (one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD)
      return one.name.value;
    if (one.kind === Kind.VARIABLE_DEFINITION)
      return `$${one.variable.name.value}`;
    if (one.kind === Kind.FIELD) return undefined;
  }
  return undefined;
}

/** What a node stands in, outermost first. Nodes do not know it, so the text is read again: only where something went wrong. */
function ancestorsOf(node: ASTNode): ASTNode[] {
  const { loc } = node;
  if (loc === undefined) return [];
  const path: ASTNode[] = [];
  visit(parse(loc.source), {
    enter(other) {
      if (
        other.kind === node.kind &&
        other.loc?.start === loc.start &&
        other.loc.end === loc.end
      )
        return BREAK;
      path.push(other);
      return undefined;
    },
    leave() {
      path.pop();
    },
  });
  return path;
}
