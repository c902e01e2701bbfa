import * as fc from "fast-check";
import { parse, validate } from "graphql";
import { expect, it } from "vitest";
import { createSchema } from "../../src/graphql/schema.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { storeOf } from "../graphql/ask.js";
import { answerOf } from "./answers.js";
import { nextPages } from "./next-pages.js";
import { Operation } from "./operation.js";
import { someOperation } from "./operations.js";
import { GENERATED, poolsOf } from "./pools.js";

const schema = createSchema();

it.each([
  ["generated graphs", GENERATED],
  ["the small graph", poolsOf(SMALL_GRAPH)],
])("every generated operation on %s is valid", (_, pools) => {
  fc.assert(
    fc.property(someOperation(schema, pools), ({ text }) => {
      expect(validate(schema, parse(text))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it("half of the generated operations fit on a screen", () => {
  const operations = fc.sample(someOperation(schema, GENERATED), 500);
  const lines = operations
    .map(({ text }) => text.split("\n").length)
    .sort((a, b) => a - b);
  expect(lines[250]).toBeLessThan(40);
});

it("the next page of a list is asked for by the cursor at its end, until there is none", async () => {
  const store = await storeOf(SMALL_GRAPH);
  const page = new Operation(
    "{ all: sources(first: 3) { nodes { id } pageInfo { hasNextPage endCursor } } }",
  );
  const [next = page, ...others] = nextPages(
    page,
    (await answerOf(store, page)).data,
  );
  expect(others).toEqual([]);
  const { data } = await answerOf(store, next);
  expect(data).toMatchObject({ all: { nodes: [{ id: "s:4" }] } });
  expect(nextPages(next, data)).toEqual([]);
});
