import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import { describe, it } from "vitest";
import { ORGANISATION_KINDS } from "../../src/domain/organisation-kinds.js";
import { createSchema } from "../../src/graphql/schema.js";
import { ask, storeOf } from "./ask.js";
import { TOWN } from "./town.js";

const schema = createSchema();
const store = await storeOf(TOWN);

describe("every field of every type", () => {
  it.each(
    TOWN.organisations.map(({ id, kind }) => ({
      id,
      type: ORGANISATION_KINDS[kind].type,
    })),
  )("answers for $id, a $type", async ({ id, type }) => {
    const asked = schema.getType(type);
    const fields = isObjectType(asked) ? selectionOf(asked) : "";
    for (const asOf of ["2022-06-30", "2024-05-01", "2026-04-01"])
      await ask(
        store,
        `query ($id: ID!, $asOf: Date) { organisation(id: $id, asOf: $asOf) { ... on ${type} { ${fields} } } }`,
        {
          id,
          asOf,
        },
      );
  });

  it("answers for every relationship and all around it", async () => {
    const families = [
      "Governance",
      "Accountability",
      "Funding",
      "Geography",
      "Succession",
    ].map((family) => {
      const type = schema.getType(`${family}Relationship`);
      return isObjectType(type)
        ? `... on ${type.name} { ${selectionOf(type)} }`
        : "";
    });
    await ask(
      store,
      `{ relationships(first: 200, filter: { anyDate: true }) { nodes { ${families.join(" ")} } } }`,
    );
  });

  it.each([
    "organisations",
    "alignments",
    "findings",
    "recommendations",
    "sources",
    "dataset",
  ])("answers for %s", async (root) => {
    const field = schema.getQueryType()?.getFields()[root];
    const type = field === undefined ? undefined : getNamedType(field.type);
    await ask(
      store,
      `{ ${root} { ${isObjectType(type) ? selectionOf(type, 3) : ""} } }`,
    );
  });
});

/** Every field that needs no argument, and what is below it down to a depth. */
function selectionOf(type: GraphQLObjectType, depth = 2): string {
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  return ["__typename", ...fields.map((field) => fieldOf(field, depth))].join(
    " ",
  );
}

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  return `${field.name} { ${isObjectType(type) && depth > 0 ? selectionOf(type, depth - 1) : "__typename"} }`;
}
