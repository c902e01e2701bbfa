import { Kind, parse, print, visit, type FieldNode } from "graphql";
import { z } from "zod";
import { named, setOf } from "./ast.js";
import { Operation } from "./operation.js";

const Answered = z.record(z.string(), z.unknown());
const NotTheLast = z.object({
  pageInfo: z.object({ hasNextPage: z.literal(true), endCursor: z.string() }),
});

/** For each list at the root that told where its page ends: the same list, from there on. */
export function nextPages(
  { text, variables }: Operation,
  data: unknown,
): Operation[] {
  const answered = Answered.safeParse(data).data ?? {};
  return rootFieldsOf(text).flatMap((field) => {
    const page = NotTheLast.safeParse(answered[keyOf(field)]);
    if (!page.success) return [];
    const next = pageAfter(field, page.data.pageInfo.endCursor);
    return [new Operation(withRoot(text, next), variables)];
  });
}

function rootFieldsOf(text: string): FieldNode[] {
  return parse(text).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.filter(
          (selection) => selection.kind === Kind.FIELD,
        )
      : [],
  );
}

function pageAfter(field: FieldNode, cursor: string): FieldNode {
  const others = (field.arguments ?? []).filter(
    ({ name }) => name.value !== "after",
  );
  const after = {
    kind: Kind.ARGUMENT,
    name: named("after"),
    value: { kind: Kind.STRING, value: cursor },
  } as const;
  return { ...field, arguments: [...others, after] };
}

function withRoot(text: string, field: FieldNode): string {
  return print(
    visit(parse(text), {
      OperationDefinition: (operation) => ({
        ...operation,
        selectionSet: setOf([field]),
      }),
    }),
  );
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
