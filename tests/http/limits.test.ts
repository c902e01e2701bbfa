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

const NESTED =
  "{ nodes { relationships(first: 200) { nodes { from { relationships(first: 200) { nodes { id } } } } } } }";

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
    [
      "full of totals",
      "{ organisations(first: 200) { nodes { a: relationships(first: 0) { totalCount } b: relationships(first: 0, filter: { anyDate: true }) { ...Total } } } } fragment Total on RelationshipConnection { totalCount }",
      "COST_LIMIT_EXCEEDED",
      20_000,
      20_601,
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

  it("is told that sums by some keys may be of 500 groups", async () => {
    const sums = (at: number) =>
      `s${at}: fundingSummary(groupBy: [PAYEE]) { keys { organisation { sources { id } } } sources { id } }`;
    const four = [1, 2, 3, 4].map(sums).join(" ");
    expect((await server.post(`{ ${four} }`)).body.errors).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED", actual: 34_004 } },
    ]);
    expect((await server.post(`{ ${sums(1)} }`)).body.errors).toBeUndefined();
  });

  it.each([
    [`{ organisations(first: null) ${NESTED} }`, {}],
    [
      `query ($first: Int) { organisations(first: $first) ${NESTED} }`,
      { first: null },
    ],
    [
      `query ($first: Int = null) { organisations(first: $first) ${NESTED} }`,
      {},
    ],
  ])("has no list without a length: %s", async (query, variables) => {
    const { status, body } = await server.post(query, variables);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toMatchObject([
      {
        message: expect.stringContaining('"Int!"') as unknown,
        extensions: { argument: "first" },
      },
    ]);
  });

  it("has lists of the documented length where a variable for it is left out", async () => {
    expect(
      (
        await server.post(
          `query ($first: Int) { organisations(first: $first) { nodes { relationships(first: $first) { nodes { from { relationships { nodes { id } } } } } } } }`,
        )
      ).body.errors,
    ).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED", actual: 132_601 } },
    ]);
  });

  it.each([201, 2_147_483_647])(
    "is told the limit of a page where it asks for first: %d",
    async (first) => {
      const { body } = await server.post(
        `{ organisations(first: ${first}) { nodes { id } } }`,
      );
      expect(body.errors).toMatchObject([
        {
          message: `\`first\` is ${first}. It must be between 0 and 200: read further pages with \`after\`.`,
          extensions: { code: "BAD_ARGUMENT", argument: "first" },
        },
      ]);
    },
  );

  it.each([
    ["ids", "query ($list: [ID!]!) { nodes(ids: $list) { id } }", "icb:QNV"],
    [
      "kinds",
      "query ($list: [RelationshipKind!]) { organisations { nodes { ...Covers } } } fragment Covers on Organisation { relationships(filter: { kinds: $list }) { totalCount } }",
      "COVERS",
    ],
    [
      "systems",
      "query ($list: [ID!]) { organisations(filter: { systems: $list }) { totalCount } }",
      "icb:QNV",
    ],
  ])("gives at most 200 items in a list: %s", async (argument, query, item) => {
    const asked = (length: number) =>
      server.post(query, { list: Array.from({ length }, () => item) });
    const { status, body } = await asked(201);
    expect([status, body.errors]).toMatchObject([
      400,
      [
        {
          message: `\`${argument}\` has 201 items. Give at most 200 at once.`,
          extensions: { code: "BAD_ARGUMENT", argument },
        },
      ],
    ]);
    expect((await asked(200)).body.errors).toBeUndefined();
  });

  it("gives at most 200 items in a list of an input that comes as one variable, or is written out", async () => {
    const long = Array.from({ length: 201 }, () => "COUNCIL");
    const refusal = [
      { extensions: { code: "BAD_ARGUMENT", argument: "otherKinds" } },
    ];
    const whole =
      'query ($filter: RelationshipFilter) { organisation(id: "icb:QNV") { relationships(filter: $filter) { totalCount } } }';
    const filter = { otherKinds: long };
    expect((await server.post(whole, { filter })).body.errors).toMatchObject(
      refusal,
    );
    const written = `{ organisation(id: "icb:QNV") { relationships(filter: { otherKinds: [${long.join(" ")}] }) { totalCount } } }`;
    expect((await server.post(written)).body.errors).toMatchObject(refusal);
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

describe("an operation asked again", () => {
  it("is measured again where its variables decide what it costs", async () => {
    const query =
      "query ($n: Int) { organisations(first: $n) { nodes { relationships(first: $n) { nodes { id } } } } }";
    expect((await server.post(query, { n: 5 })).status).toBe(200);
    expect((await server.post(query, { n: 200 })).body.errors).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED" } },
    ]);
    expect((await server.post(query, { n: 5 })).status).toBe(200);
  });

  it("is refused each time where it asks too much", async () => {
    const query =
      "{ organisations(first: 200) { nodes { relationships(first: 200) { nodes { name: id } } } } }";
    const answers = [await server.post(query), await server.post(query)];
    for (const { body } of answers)
      expect(body.errors).toMatchObject([
        { extensions: { code: "COST_LIMIT_EXCEEDED" } },
      ]);
  });

  it("is let through each time where one of two operations in a text asks too much, and it is the other", async () => {
    const wide =
      "query Wide { organisations(first: 200) { nodes { relationships(first: 200) { nodes { id } } } } }";
    const ask = (operationName: string) =>
      fetch(server.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: `${wide} query Small { dataset { version } }`,
          operationName,
        }),
      });
    expect((await ask("Small")).status).toBe(200);
    expect((await ask("Wide")).status).toBe(400);
    expect((await ask("Small")).status).toBe(200);
  });
});
