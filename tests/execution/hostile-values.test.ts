import { makeExecutableSchema } from "@graphql-tools/schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSameText } from "./same-as-graphql.js";

/** What a resolver may come to: a value at hand or on its way, nothing, or an error thrown or sent. */
type Outcome =
  | { readonly is: "at hand" | "on its way"; readonly value: unknown }
  | { readonly is: "thrown" | "rejected" };

interface Thing {
  readonly type: "Leaf" | "Branch";
  readonly text: Outcome;
  readonly must: Outcome;
  readonly number: Outcome;
  readonly kids: Outcome;
  readonly one: Outcome;
}

function come(outcome: Outcome): unknown {
  switch (outcome.is) {
    case "at hand":
      return outcome.value;
    case "on its way":
      return Promise.resolve(outcome.value);
    case "thrown":
      throw new Error("thrown");
    case "rejected":
      return Promise.reject(new Error("rejected"));
  }
}

const common = {
  text: ({ text }: Thing) => come(text),
  must: ({ must }: Thing) => come(must),
  number: ({ number }: Thing) => come(number),
  kids: ({ kids }: Thing) => come(kids),
  one: ({ one }: Thing) => come(one),
};
const schema = makeExecutableSchema({
  typeDefs: `
    interface Thing { text: String must: String! number: Float kids: [Thing!] one: Thing }
    type Leaf implements Thing { text: String must: String! number: Float kids: [Thing!] one: Thing leaf: Boolean }
    type Branch implements Thing { text: String must: String! number: Float kids: [Thing!] one: Thing branch: Colour plain: Plain }
    type Plain { a: ID b: Int! list: [[Int]] }
    enum Colour { RED GREEN }
    type Query { thing: Thing again(times: Int = 2, of: [Int!]): [Int!]! }
  `,
  resolvers: {
    Query: {
      thing: (_: unknown, __: unknown, { thing }: { thing: Thing }) => thing,
      again: (_: unknown, { times, of }: { times: number; of?: number[] }) =>
        Array.from({ length: times }, () => of ?? [1]).flat(),
    },
    Thing: { __resolveType: ({ type }: Thing) => type },
    Leaf: { ...common, leaf: () => true },
    Branch: {
      ...common,
      branch: () => "RED",
      plain: () => ({ a: 7, b: () => 2, list: [[1, null], null] }),
    },
  },
});

/** Mostly values, for an error ends the comparison. */
function some(value: fc.Arbitrary<unknown>): fc.Arbitrary<Outcome> {
  const came = fc.constantFrom("at hand" as const, "on its way" as const);
  const failed = fc.constantFrom("thrown" as const, "rejected" as const);
  return fc.oneof(
    { weight: 60, arbitrary: fc.record({ is: came, value }) },
    { weight: 1, arbitrary: fc.record({ is: failed }) },
  );
}

const { thing } = fc.letrec<{ thing: Thing }>((tie) => ({
  thing: fc.record({
    type: fc.constantFrom("Leaf", "Branch"),
    text: some(fc.oneof(fc.string({ unit: "binary" }), fc.constant(null))),
    must: some(
      fc.oneof(
        { weight: 40, arbitrary: fc.string() },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
    ),
    number: some(fc.oneof(fc.double({ noNaN: true }), fc.integer())),
    kids: some(
      fc.oneof(
        { maxDepth: 3 },
        fc.constant(null),
        fc.array(tie("thing"), { maxLength: 3 }),
      ),
    ),
    one: some(fc.oneof({ maxDepth: 3 }, fc.constant(null), tie("thing"))),
  }),
}));

const OPERATION = `
  query ($long: Boolean!, $times: Int) {
    thing { ...Whole kids { ...Whole one { __typename also: text must } } one { ...Whole kids { must } } }
    again(times: $times, of: [3, 4])
    other: again
  }
  fragment Whole on Thing {
    __typename text number must
    ... @include(if: $long) { long: text ... on Leaf { leaf } }
    ... on Branch { branch plain { a b list } text @skip(if: $long) }
  }`;

describe("a compiled operation", () => {
  it("writes what graphql-js answers whatever the resolvers come to, and leaves it every answer with an error", async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(thing, fc.boolean(), async (root, long) => {
        const context = () => ({ thing: root });
        const variables = { long, times: 3 };
        if (await expectSameText({ schema, context }, OPERATION, variables))
          answered++;
      }),
      { numRuns: 400 },
    );
    expect(answered).toBeGreaterThan(50);
  });

  it("leaves to graphql-js what it does not compile: introspection, and variables that do not fit", async () => {
    const asking = { schema, context: () => ({}) };
    expect(await expectSameText(asking, "{ __schema { __typename } }")).toBe(
      false,
    );
    expect(await expectSameText(asking, OPERATION, { long: "yes" })).toBe(
      false,
    );
  });

  it("keeps apart what conditions say, and arguments of different runs", async () => {
    const context = () => ({ thing: null });
    for (const times of [1, 2, 1])
      expect(
        await expectSameText({ schema, context }, OPERATION, {
          long: times === 1,
          times,
        }),
      ).toBe(true);
  });

  it("writes a long list in several turns, in which others get theirs", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const long = "{ again(times: 200000) }";
    expect(await expectSameText({ schema, context: () => ({}) }, long)).toBe(
      true,
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
