import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
} from "graphql";
import { createHash } from "node:crypto";

/**
 * Each operation of some documents by the SHA-256 of its text, in hexadecimal: as a client prints it, with the fragments that it uses
 * in the order of their first use, from whichever document; and each document as it stands, for those who hash the file.
 */
export function persistedOperations(
  documents: readonly string[],
): ReadonlyMap<string, string> {
  const parsed = documents.map((text) => ({
    text,
    definitions: parse(text, { noLocation: true }).definitions,
  }));
  const shared = fragmentsOf(parsed.flatMap((one) => one.definitions));
  const texts = parsed.flatMap(({ text, definitions }) => {
    // Two documents may call different fragments by one name: each means its own.
    const fragments = new Map([...shared, ...fragmentsOf(definitions)]);
    const printed = definitions
      .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      .map((operation) => whole(operation, fragments));
    return printed.length === 0 ? [] : [text, ...printed];
  });
  return new Map(texts.map((text) => [sha256(text), text]));
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(definitions: readonly DefinitionNode[]): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(one.name.value, one);
  return fragments;
}

function whole(operation: DefinitionNode, fragments: Fragments): string {
  const definitions = [operation, ...usedBy(operation, fragments)];
  return print({ kind: Kind.DOCUMENT, definitions });
}

function usedBy(
  definition: DefinitionNode,
  fragments: Fragments,
  used = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || used.has(fragment)) return;
      used.add(fragment);
      usedBy(fragment, fragments, used);
    },
  });
  return used;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
