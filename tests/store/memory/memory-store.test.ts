import { describe, expect, it } from "vitest";
import { DomainError } from "../../../src/domain/errors.js";
import { MemoryStore } from "../../../src/store/memory/memory-store.js";
import {
  graphOf,
  organisation,
  relationship,
} from "../../generators/records.js";
import { SMALL_GRAPH } from "../../generators/small-graph.js";

const EVERYTHING = {
  first: 100,
  after: null,
  orderBy: "ID",
  count: true,
} as const;

describe("the memory store", () => {
  it("answers from an empty graph until one is loaded", async () => {
    const store = new MemoryStore();
    expect(await store.dataset()).toMatchObject({
      version: "",
      sourceCount: 0,
    });
    expect(await store.findOrganisations({}, EVERYTHING)).toEqual({
      items: [],
      hasNextPage: false,
      total: 0,
    });
  });

  it("refuses a graph with a dangling end, names it, and goes on serving the old graph", async () => {
    const store = new MemoryStore();
    await store.replace(SMALL_GRAPH);
    const broken = graphOf({
      organisations: [organisation("COUNCIL", "council:A")],
      relationships: [
        relationship("ELECTED_BY", "r1", "council:A", "electorate:A"),
      ],
    });

    await expect(store.replace(broken)).rejects.toThrow(DomainError);
    await expect(store.replace(broken)).rejects.toMatchObject({
      code: "INVALID_SEED",
      at: "r1",
    });
    expect((await store.dataset()).version).toBe("small");
  });

  it("takes bodies and relationships that are made while they are read", async () => {
    const store = new MemoryStore();
    await store.replace({
      ...SMALL_GRAPH,
      organisations: oneByOne(SMALL_GRAPH.organisations),
      relationships: oneByOne(SMALL_GRAPH.relationships),
    });
    const { items } = await store.findRelationships({}, EVERYTHING);
    expect(items.map(({ node }) => node)).toEqual(SMALL_GRAPH.relationships);
    expect((await store.findOrganisations({}, EVERYTHING)).total).toBe(14);
  });

  it("goes on serving the old graph where making the new one fails half way", async () => {
    const store = new MemoryStore();
    await store.replace(SMALL_GRAPH);
    const cut = function* () {
      yield* SMALL_GRAPH.relationships.slice(0, 3);
      throw new Error("The pipe broke.");
    };
    const half = { ...SMALL_GRAPH, version: "half", relationships: cut() };
    await expect(store.replace(half)).rejects.toThrow("The pipe broke.");
    expect((await store.dataset()).version).toBe("small");
    expect((await store.findRelationships({}, EVERYTHING)).total).toBe(17);
  });

  it("answers in id order a graph whose arrays came in another", async () => {
    const store = new MemoryStore();
    await store.replace({
      ...SMALL_GRAPH,
      organisations: SMALL_GRAPH.organisations.toReversed(),
      relationships: SMALL_GRAPH.relationships.toReversed(),
    });
    const { items } = await store.findRelationships({}, EVERYTHING);
    expect(items.map(({ node }) => node)).toEqual(SMALL_GRAPH.relationships);
  });
});

function* oneByOne<T>(records: readonly T[]): Generator<T> {
  yield* records;
}
