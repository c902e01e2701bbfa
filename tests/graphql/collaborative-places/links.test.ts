import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { GraphReader } from "../../../src/store/graph-store.js";
import { someGraph } from "../../generators/graph.js";
import { openEngland } from "../../operations/england.js";
import { ask, askFor, askWithErrors, storeOf } from "../ask.js";
import { WithId } from "../shapes.js";
import { counted } from "../counted-store.js";

const england = await openEngland();
const DAYS = ["2022-06-30", "2022-07-01", "2026-03-31", "2026-04-01"];
const WYAAT = "collaborative:west-yorkshire-association-of-acute-trusts";

const Reach = z.object({
  nodes: z.array(WithId.extend({ reached: z.array(WithId) })),
});
const Links = z.object({
  links: z.array(z.object({ collaborative: WithId, place: WithId })),
});
const Answer = Links.extend({ collaboratives: Reach, places: Reach });

/** The pairs that each of the three ways to ask for them gives, in one order. */
async function pairsOf(store: GraphReader, asOf: string) {
  const { collaboratives, places, links } = await askFor(
    Answer,
    store,
    `query ($asOf: Date) {
       collaboratives: organisations(kinds: [PROVIDER_COLLABORATIVE], asOf: $asOf, first: 200) { nodes { id ... on ProviderCollaborative { reached: placesReached { id } } } }
       places: organisations(kinds: [PLACE_PARTNERSHIP], asOf: $asOf, first: 200) { nodes { id ... on PlacePartnership { reached: collaborativesReaching { id } } } }
       links: collaborativePlaceLinks(asOf: $asOf) { collaborative { id } place { id } } }`,
    { asOf },
  );
  return {
    linked: links
      .map(({ collaborative, place }) => `${collaborative.id} ${place.id}`)
      .sort(),
    reached: collaboratives.nodes
      .flatMap(({ id, reached }) => reached.map((place) => `${id} ${place.id}`))
      .sort(),
    reaching: places.nodes
      .flatMap(({ id, reached }) => reached.map((one) => `${one.id} ${id}`))
      .sort(),
  };
}

/** The same links, asked for one collaborative or one place at a time. */
async function pairsAskedSingly(store: GraphReader, asOf: string) {
  const { linked } = await pairsOf(store, asOf);
  const asked = async (argument: string, ids: Set<string>) => {
    const answers = await Promise.all(
      [...ids].map((id) =>
        askFor(
          Links,
          store,
          `query ($id: ID, $asOf: Date) { links: collaborativePlaceLinks(${argument}: $id, asOf: $asOf) { collaborative { id } place { id } } }`,
          { id, asOf },
        ),
      ),
    );
    return answers
      .flatMap(({ links }) => links)
      .map(({ collaborative, place }) => `${collaborative.id} ${place.id}`)
      .sort();
  };
  const ends = linked.map((pair) => pair.split(" "));
  return {
    linked,
    byCollaborative: await asked(
      "collaborative",
      new Set(ends.map(([one = ""]) => one)),
    ),
    byPlace: await asked("place", new Set(ends.map(([, one = ""]) => one))),
  };
}

describe("collaborativePlaceLinks", () => {
  it("leads from the acute trusts of West Yorkshire to Leeds, by the one trust that sits in both", async () => {
    const answer = await ask(
      england,
      `{ collaborativePlaceLinks(collaborative: "${WYAAT}", asOf: "2026-04-01") {
           place { id } bodies { body { id asOf } inCollaborative { kind to { id } } inPlace { kind to { id } sources { id } } } } }`,
    );
    expect(answer).toEqual({
      collaborativePlaceLinks: [
        {
          place: { id: "place:leeds" },
          bodies: [
            {
              body: { id: "trust:RR8", asOf: "2026-04-01" },
              inCollaborative: [{ kind: "MEMBER_OF", to: { id: WYAAT } }],
              inPlace: [
                {
                  kind: "MEMBER_OF",
                  to: { id: "place:leeds" },
                  sources: [{ id: "NPLEEDS" }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("has 67 links in England on 1 April 2026, well within what a list may hold", async () => {
    expect((await pairsOf(england, "2026-04-01")).linked).toHaveLength(67);
  });

  it.each(DAYS)(
    "agrees in England on %s with the short cuts from either end, and with itself",
    async (asOf) => {
      const { linked, reached, reaching } = await pairsOf(england, asOf);
      expect(linked).toEqual(reached);
      expect(linked).toEqual(reaching);
      const singly = await pairsAskedSingly(england, asOf);
      expect(singly.byCollaborative).toEqual(linked);
      expect(singly.byPlace).toEqual(linked);
    },
  );

  it("agrees with them on any graph, on any day", async () => {
    let links = 0;
    await fc.assert(
      fc.asyncProperty(
        someGraph,
        fc.constantFrom(...DAYS),
        async (graph, asOf) => {
          const store = await storeOf(graph);
          const { linked, reached, reaching } = await pairsOf(store, asOf);
          expect(linked).toEqual(reached);
          expect(linked).toEqual(reaching);
          const singly = await pairsAskedSingly(store, asOf);
          expect(singly.byCollaborative).toEqual(linked);
          expect(singly.byPlace).toEqual(linked);
          links += linked.length;
        },
      ),
      { numRuns: 300, seed: 20260401 },
    );
    expect(links).toBeGreaterThan(0);
  });

  it("costs one call for the links of both, and two for England", async () => {
    const callsOf = async (args: string) => {
      const { store, calls } = counted(england);
      await ask(
        store,
        `{ collaborativePlaceLinks${args} { place { name } bodies { body { name } inPlace { kind } } } }`,
      );
      return calls;
    };
    expect(await callsOf("")).toEqual(["findOrganisations", "neighbourhood"]);
    expect(await callsOf(`(place: "place:leeds")`)).toEqual([
      "organisations",
      "neighbourhood",
    ]);
  });

  it.each([
    [`collaborative: "place:leeds"`, "BAD_ARGUMENT", "collaborative"],
    [`place: "${WYAAT}"`, "BAD_ARGUMENT", "place"],
    [`place: "place:leed"`, "NOT_FOUND", "place"],
    [`collaborative: "collaborative:none"`, "NOT_FOUND", "collaborative"],
  ])("refuses %s: %s at %s", async (args, code, at) => {
    const { errors } = await askWithErrors(
      england,
      `{ collaborativePlaceLinks(${args}) { place { id } } }`,
    );
    expect(errors[0]?.originalError).toMatchObject({ code, at });
  });
});
