import { BREAK, getArgumentValues, visit, type FieldNode } from "graphql";
import type { AskedField } from "./compilation.js";
import type { Arguments, Run } from "./run.js";

/** The arguments of a field: read once where no variable is in them, else once in a run. Null for a field that takes none. */
export function argumentsOfField(
  { definition, nodes: [node] }: AskedField,
  number: number,
): ((run: Run) => Arguments) | null {
  if (definition.args.length === 0) return null;
  if (usesVariables(node))
    return (run) =>
      (run.arguments[number] ??= getArgumentValues(
        definition,
        node,
        run.variables,
      ));
  const same = Object.freeze(getArgumentValues(definition, node));
  return () => same;
}

function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const one of given)
    visit(one, {
      Variable: () => {
        found = true;
        return BREAK;
      },
    });
  return found;
}
