import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Graph } from "../../src/domain/model.js";
import { parseDay } from "../../src/domain/time.js";
import type { GraphReader, GraphStore } from "../../src/store/graph-store.js";
import { someGraph } from "../generators/graph.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { whole } from "./reading.js";
import type { Subject } from "./subject.js";

const ROUNDS = 10;

export function replaceConformance({ store, runs, timeout }: Subject): void {
  it("forgets everything of the graph before", async () => {
    await store().replace(SMALL_GRAPH);
    const before = await answersOf(store());
    await store().replace({
      ...SMALL_GRAPH,
      version: "nothing",
      organisations: [],
      relationships: [],
      figures: [],
      evidence: [],
      sources: [],
      provisions: [],
    });
    const nothing = await answersOf(store());
    await store().replace(SMALL_GRAPH);

    expect(nothing.organisations).toEqual([]);
    expect(nothing.codes).toEqual([[]]);
    expect(nothing.hits).toEqual([]);
    expect(nothing.edges).toEqual([]);
    expect(nothing.nodes).toEqual([]);
    expect(nothing.reached).toEqual([]);
    expect(nothing.among).toEqual({ relationships: [], total: 0 });
    expect(nothing.figures).toEqual([[]]);
    expect(nothing.evidence).toEqual([]);
    expect(nothing.sources).toEqual([]);
    expect(nothing.provisions).toEqual([null]);
    expect(await answersOf(store())).toEqual(before);
  });

  it(
    "changes no answer when the same graph is loaded twice",
    () =>
      fc.assert(
        fc.asyncProperty(someGraph, async (graph) => {
          await store().replace(graph);
          const once = await answersOf(store());
          await store().replace(graph);
          expect(await answersOf(store())).toEqual(once);
        }),
        { numRuns: Math.ceil(runs / 4) },
      ),
    timeout,
  );

  it(
    "keeps a reader to the graph that its first answer came from, while another is loaded",
    async () => {
      const [old, next] = [marked("old"), marked("new")];
      await store().replace(old);
      const reader = store().reader();
      await reader.organisations(["icb:QNV"]);
      await store().replace(next);

      expect(await marksIn(reader)).toEqual(allMarked("old"));
      expect((await reader.dataset()).version).toBe("old");
      expect(await marksIn(store().reader())).toEqual(allMarked("new"));
    },
    timeout,
  );

  it(
    "lets readers see the old graph whole or the new one whole, and the new one once it is done",
    async () => {
      const [old, next] = [marked("old"), marked("new")];
      await store().replace(old);
      for (let round = 0; round < ROUNDS; round++) {
        const loads = round % 2 === 0 ? next : old;
        for (const marks of await marksSeenDuring(store(), loads))
          expect(marks).toHaveLength(1);
        expect(await marksIn(store())).toEqual(allMarked(loads.version));
      }
    },
    timeout,
  );
}

/** The small graph with the same mark on every body and relationship. */
function marked(mark: string): Graph {
  return {
    ...SMALL_GRAPH,
    version: mark,
    organisations: SMALL_GRAPH.organisations.map((body) => ({
      ...body,
      note: mark,
    })),
    relationships: SMALL_GRAPH.relationships.map((relationship) => ({
      ...relationship,
      note: mark,
    })),
  };
}

async function marksSeenDuring(
  store: GraphStore,
  graph: Graph,
): Promise<string[][]> {
  const seen: string[][] = [];
  let loading = true;
  const load = store.replace(graph).finally(() => (loading = false));
  do seen.push(...(await marksIn(store)));
  while (loading);
  await load;
  return seen;
}

/** For each of four answers, the different marks in it: more than one is a mixture of graphs. */
async function marksIn(store: GraphReader): Promise<string[][]> {
  const [bodies, relationships, { nodes, relationships: edges }, among] =
    await Promise.all([
      store.findOrganisations({}, whole("NAME")),
      store.findRelationships({}, whole("NEWEST")),
      store.neighbourhood(["icb:QNV"], [{ direction: "BOTH" }], 3, 100),
      store.relationshipsAmong(["icb:QNV", "council:E1"], {}, 100),
    ]);
  return [
    bodies.items.map(({ node }) => node.note),
    relationships.items.map(({ node }) => node.note),
    [
      ...nodes.map(({ organisation }) => organisation.note),
      ...edges.map(({ note }) => note),
    ],
    among.relationships.map(({ note }) => note),
  ].map((notes) => [...new Set(notes.map(String))]);
}

function allMarked(mark: string): string[][] {
  return [[mark], [mark], [mark], [mark]];
}

/** One answer of every method. */
async function answersOf(store: GraphStore) {
  const { nodes, relationships } = await store.neighbourhood(
    ["icb:QNV", "council:9"],
    [{ direction: "BOTH" }],
    4,
    100,
  );
  return {
    dataset: await store.dataset(),
    organisations: (await store.findOrganisations({}, whole("NAME"))).items,
    looked: await store.organisations(["icb:QNV", "council:9"]),
    codes: await store.byCode(["QNV"]),
    hits: (
      await store.search(
        "northvale",
        { asOf: parseDay("2026-03-31") },
        whole("RANK"),
      )
    ).items,
    edges: (await store.findRelationships({}, whole("OLDEST"))).items,
    linked: await store.relationships(["r01", "r:1"]),
    pages: await store.relationshipsOf(
      ["council:E1", "council:9"],
      { direction: "BOTH" },
      whole("ID"),
    ),
    nodes,
    between: relationships,
    reached: (
      await store.reach(["icb:QNV", "council:9"], { direction: "BOTH" }, 4, 100)
    ).nodes,
    among: await store.relationshipsAmong(
      ["icb:QNV", "council:E1", "council:9"],
      {},
      100,
    ),
    figures: await store.figuresOf(["council:E1"], {}),
    evidence: (await store.findEvidence({}, whole("ID"))).items,
    sources: (await store.findSources({}, whole("ID"))).items,
    provisions: await store.provisions(["p:annual"]),
  };
}
