import { makeExecutableSchema } from "@graphql-tools/schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeptTexts } from "../../src/execution/kept-texts.js";
import { expectSameText } from "./same-as-graphql.js";

const schema = makeExecutableSchema({
  typeDefs: `
    type Record { id: ID name: String! size: Float colour: Colour }
    enum Colour { RED GREEN }
    type Query { records: [Record] }
  `,
  resolvers: {
    Query: {
      records: (_: unknown, __: unknown, asked: { records: unknown }) =>
        asked.records,
    },
    Colour: { RED: 1, GREEN: 2 },
  },
});

/** Good records, and what only looks like one: methods, values on their way, what a type cannot be. Each may come again and again. */
const RECORDS: readonly unknown[] = [
  { id: 7, name: "seven", size: 1.5, colour: 1 },
  { id: "x", name: 'a "quoted" name', size: null },
  { id: null, name: "\u2013\ud83d", colour: 2, size: 0 },
  { id: "method", name: ({ dry = "wet" }: { dry?: string }) => dry },
  { id: Promise.resolve("later"), name: Promise.resolve("on") },
  Object.create({ id: "inherited", name: "from before" }),
  null,
];
const FAULTY: readonly unknown[] = [
  { id: "no name" },
  { name: "no colour", colour: 3 },
  { name: "no number", size: "large" },
  "no record",
  new Error("an error in its place"),
];

const some = (of: readonly unknown[]) =>
  fc.array(fc.constantFrom(...of), { maxLength: 30 });

const OPERATION = `{
  records { id name }
  whole: records { __typename id also: id name size colour }
}`;

describe("a record of which only properties are asked for", () => {
  it("is written as graphql-js writes it, however often it comes", async () => {
    await fc.assert(
      fc.asyncProperty(some(RECORDS), async (records) => {
        const context = () => ({ records });
        expect(await expectSameText({ schema, context }, OPERATION)).toBe(true);
      }),
    );
  });

  it("is left to graphql-js where a value is not what its type says", async () => {
    await fc.assert(
      fc.asyncProperty(some([...RECORDS, ...FAULTY]), async (records) => {
        const context = () => ({ records });
        const isFaulty = records.some((one) => FAULTY.includes(one));
        expect(await expectSameText({ schema, context }, OPERATION)).toBe(
          !isFaulty,
        );
      }),
    );
  });
});

describe("texts that are kept", () => {
  /** Counts how often a text is made. */
  function counting(textOf: (source: object) => string | null) {
    const state = { made: 0 };
    const texts = new KeptTexts((source) => {
      state.made++;
      return textOf(source);
    });
    return { state, texts };
  }

  it("are made once for each object", () => {
    const { state, texts } = counting(() => "text");
    const [one, other] = [{}, {}];
    for (const source of [one, other, one, other, one])
      expect(texts.of(source)).toBe("text");
    expect(state.made).toBe(2);
  });

  it("are made each time where an object has none that lasts", () => {
    const { state, texts } = counting(() => null);
    const one = {};
    expect([texts.of(one), texts.of(one)]).toEqual([null, null]);
    expect(state.made).toBe(2);
  });

  it("are no longer kept where the same object hardly ever comes again", () => {
    const { state, texts } = counting(() => "text");
    for (let time = 0; time < 300; time++) texts.of({});
    const late = {};
    texts.of(late);
    texts.of(late);
    expect(state.made).toBe(302);
  });

  it("never hold more than some 4 million characters, over all operations", () => {
    const long = "x".repeat(1_000_000);
    const [one, other] = [counting(() => long), counting(() => long)];
    const objects = [{}, {}, {}];
    for (const source of objects) one.texts.of(source);
    for (const source of objects) other.texts.of(source);
    for (const source of objects) one.texts.of(source);
    expect([one.state.made, other.state.made]).toEqual([6, 3]);
  });
});
