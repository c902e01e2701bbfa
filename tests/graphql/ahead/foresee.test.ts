import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../../src/graphql/schema.js";
import type { Foreseen } from "../../../src/store/graph-store.js";
import { someOperation } from "../../differential/operations.js";
import { poolsOf } from "../../differential/pools.js";
import { SMALL_GRAPH } from "../../generators/small-graph.js";
import { ask, askWithErrors, storeOf } from "../ask.js";
import { farAway, Foresight } from "./far-away.js";

const memory = await storeOf(SMALL_GRAPH);

const ID = 'id: "icb:QNS", asOf: "2026-04-01"';
const asOf = 20_544;
const nothing = { pages: [], figures: [], sources: false };
const page = { first: 50, after: null, orderBy: "ID", count: false };
const slice = { asOf, direction: "BOTH" };
const either = { ends: [{ end: "either", below: nothing }], sources: [] };

async function foreseenOf(
  query: string,
  variables?: Record<string, unknown>,
): Promise<Foreseen[]> {
  const { store, foreseen } = farAway(memory);
  await ask(store, query, variables);
  return foreseen;
}

/** What is foreseen of the pages of one body. */
async function pagesOf(
  selection: string,
  variables?: Record<string, unknown>,
): Promise<unknown> {
  const declared = variables === undefined ? "" : "query ($if: Boolean!)";
  const [foreseen] = await foreseenOf(
    `${declared} { organisation(${ID}) { ${selection} } }`,
    variables,
  );
  return foreseen?.first === "organisations" ? foreseen.below.pages : [];
}

describe("an engine far away is told", () => {
  it("of a page of relationships and their other ends, in the very words in which they are asked for", async () => {
    expect(
      await foreseenOf(
        `{ organisation(${ID}) { name relationships { nodes { otherEnd { name } } } } }`,
      ),
    ).toEqual([
      {
        first: "organisations",
        ids: ["icb:QNS"],
        below: { ...nothing, pages: [{ slice, page, below: either }] },
      },
    ]);
  });

  it("nothing where nothing is asked below the bodies", async () => {
    expect(await foreseenOf(`{ organisation(${ID}) { name } }`)).toEqual([]);
  });

  it("of a total only where it is asked for", async () => {
    expect(await pagesOf("relationships { totalCount }")).toMatchObject([
      { page: { count: true }, below: { ends: [] } },
    ]);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])("what @include says: %s", async (value, pages) => {
    const field = "relationships @include(if: $if) { nodes { id } }";
    expect(await pagesOf(`name ${field}`, { if: value })).toHaveLength(pages);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])("what @skip of a fragment says: %s", async (value, pages) => {
    const fragment =
      "... on Organisation @skip(if: $if) { relationships { nodes { id } } }";
    expect(await pagesOf(`name ${fragment}`, { if: value })).toHaveLength(
      pages,
    );
  });

  it("of which kinds of body a short cut is asked", async () => {
    const [foreseen] = await foreseenOf(
      "{ organisations { nodes { ... on Council { boards { name } } } } }",
    );
    expect(foreseen).toMatchObject({
      below: {
        pages: [
          {
            bodyKinds: ["COUNCIL"],
            slice: { kinds: ["COVERS"], direction: "IN" },
            below: { ends: [{ end: "from" }] },
          },
        ],
      },
    });
  });

  it("of ends that all relationships are asked for, whatever else some are", async () => {
    expect(
      await pagesOf(
        "relationships { nodes { otherEnd { name } ... on FundingRelationship { amounts { source { id } } otherEnd { sources { id } } } } }",
      ),
    ).toEqual([{ slice, page, below: { ...either, sources: ["amounts"] } }]);
  });

  it("of the ends of relationships that lead out alone, where `to` is asked for", async () => {
    expect(
      await pagesOf("relationships { nodes { to { name } } }"),
    ).toMatchObject([{ below: { ends: [{ end: "to" }] } }]);
  });

  it("of as many levels as make no more than six pages", async () => {
    const levels = (deep: number): string =>
      deep === 0
        ? "name"
        : `relationships(first: ${deep}) { nodes { otherEnd { ${levels(deep - 1)} } } }`;
    const firsts = (
      await foreseenOf(`{ organisation(${ID}) { ${levels(7)} } }`)
    )
      .map((foreseen) => JSON.stringify(foreseen).match(/"first":\d+/g) ?? [])
      .flat();
    expect(firsts).toEqual([7, 6, 5, 4, 3].map((first) => `"first":${first}`));
  });

  it("of no more than six pages beside each other", async () => {
    const many = Array.from(
      { length: 12 },
      (_, at) => `p${at}: relationships(first: ${at + 1}) { nodes { id } }`,
    );
    expect(await pagesOf(many.join(" "))).toHaveLength(6);
  });

  it("of nothing that is then refused", async () => {
    const { store, foreseen } = farAway(memory);
    const { errors } = await askWithErrors(
      store,
      `{ organisation(${ID}) { relationships(first: 5000) { nodes { id } } } }`,
    );
    expect(errors).toHaveLength(1);
    expect(foreseen).toEqual([]);
  });
});

it("all that is foreseen is asked, of each record that it is foreseen of, whatever the operation", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      someOperation(createSchema(), poolsOf(SMALL_GRAPH)),
      async ({ text, variables }) => {
        const { store, foreseen, asked } = farAway(memory);
        const { errors } = await askWithErrors(store, text, { ...variables });
        if (errors.length > 0) return;
        const foresight = new Foresight(memory);
        for (const ahead of foreseen) await foresight.of(ahead);
        const unasked = [...foresight.questions].filter(
          (question) => !asked.has(question),
        );
        expect(unasked).toEqual([]);
        compared += foresight.questions.size;
      },
    ),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(20);
});
