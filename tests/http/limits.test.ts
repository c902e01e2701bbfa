import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { running } from "./running.js";

const server = await running();

/** Boards of a region of boards of a region, and so on down. */
function deep(levels: number): string {
  return `{ organisation(id: "region:north") { ... on NhsRegion { ${"boards { region { ".repeat(levels)} id ${"} }".repeat(levels)} } } }`;
}

/** Fragments that each use the next one three times over: few words, many fields. */
function bomb(fragments: number): string {
  const parts = Array.from(
    { length: fragments },
    (_, at) =>
      `fragment F${at} on Organisation { ...F${at + 1} ...F${at + 1} ...F${at + 1} }`,
  );
  return `{ organisation(id: "icb:QNV") { ...F0 } } ${parts.join(" ")} fragment F${fragments} on Organisation { name }`;
}

describe("an operation that asks too much", () => {
  it.each([
    ["deep", deep(8), "DEPTH_LIMIT_EXCEEDED", 15, 18],
    [
      "long",
      `{ ${"__typename ".repeat(2_001)}}`,
      "TOKEN_LIMIT_EXCEEDED",
      2_000,
      2_003,
    ],
    [
      "full of aliases",
      `{ ${Array.from({ length: 51 }, (_, at) => `a${at}: __typename`).join(" ")} }`,
      "ALIAS_LIMIT_EXCEEDED",
      50,
      51,
    ],
    [
      "full of fragments",
      bomb(20),
      "FIELD_LIMIT_EXCEEDED",
      2_000,
      8_716_961_003,
    ],
    [
      "wide",
      "{ organisations(first: 200) { nodes { relationships(first: 200) { nodes { id } } } } }",
      "COST_LIMIT_EXCEEDED",
      20_000,
      40_401,
    ],
  ])(
    "because it is %s is refused, with the limit and the actual",
    async (_, query, code, limit, actual) => {
      const { status, body } = await server.post(query);
      expect(status).toBe(400);
      expect(body.data).toBeUndefined();
      expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
        { code, limit, actual },
      ]);
      expect(body.errors?.[0]?.message).toContain(
        `is ${actual}; the limit is ${limit}.`,
      );
    },
  );

  it("is told the cost by the variables that it comes with", async () => {
    const query =
      "query ($first: Int) { organisations(first: $first) { nodes { relationships(first: 150) { nodes { id } } } } }";
    expect(
      (await server.post(query, { first: 200 })).body.errors,
    ).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED", actual: 30_401 } },
    ]);
    expect(
      (await server.post(query, { first: 1 })).body.errors,
    ).toBeUndefined();
  });

  it("is answered where the limits are set wider", async () => {
    const wide = await running({ limits: { depth: 20, cost: 1_000_000 } });
    expect((await wide.post(deep(8))).body.errors).toBeUndefined();
  });
});

it("introspection is within the limits", async () => {
  expect((await server.post(getIntrospectionQuery())).body).toMatchObject({
    data: { __schema: { queryType: { name: "Query" } } },
  });
});
