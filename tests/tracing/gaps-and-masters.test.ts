import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FundingRelationship, Graph } from "../../src/domain/model.js";
import { dualAccountability } from "../../src/domain/tracing/dual.js";
import { gapsAmong } from "../../src/domain/tracing/gaps.js";
import { holdsAt } from "../../src/domain/time.js";
import { surroundings } from "../../src/graphql/tracing/surroundings.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { someDay } from "../generators/days.js";
import { LINE_BODIES, someLines } from "../generators/lines.js";
import { linesOf, type LineQuestion } from "./brute-force.js";

const store = new MemoryStore();
const THROUGH = ["ACCOUNTABILITY", "GOVERNANCE"] as const;

type Bounds = Pick<LineQuestion, "through" | "maxHops" | "asOf">;

const someBounds: fc.Arbitrary<Bounds> = fc.record({
  through: fc.constant(THROUGH),
  maxHops: fc.integer({ min: 1, max: 5 }),
  asOf: someDay,
});

describe("gaps", () => {
  it("are the funding from whose payee trying everything finds no line to the payer or to where the payer's lines end", async () => {
    let gaps = 0;
    await fc.assert(
      fc.asyncProperty(someLines, someBounds, async (graph, bounds) => {
        await store.replace(graph);
        const funding = graph.relationships.filter(
          (each): each is FundingRelationship =>
            each.family === "FUNDING" && holdsAt(each.validity, bounds.asOf),
        );
        const roots = funding.flatMap(({ from, to }) => [from, to]);
        const around = await surroundings(store, { roots, ...bounds });
        const found = [...gapsAmong(funding, bounds, around)].filter(
          (gap) => gap !== null,
        );
        expect(
          found.map(({ funding: { id }, nature }) => [id, nature]),
        ).toEqual(
          funding.flatMap((each) => {
            const nature = natureByTrying(graph, each, bounds);
            if (nature === null) return [];
            const isPrecept = each.kind === "PAYS_PRECEPT_TO";
            return [[each.id, isPrecept ? "PRECEPT" : nature]];
          }),
        );
        gaps += found.length;
      }),
      { numRuns: 400 },
    );
    expect(gaps).toBeGreaterThan(50);
  });
});

function natureByTrying(
  graph: Graph,
  { from: payer, to: payee }: FundingRelationship,
  bounds: Bounds,
): string | null {
  const answersTo = (body: string): boolean =>
    body === payee || leads(graph, payee, body, bounds);
  if (answersTo(payer)) return null;
  const ends = endsOf(graph, payer, bounds);
  const shared = ends.filter(answersTo);
  if (shared.length === 0) return "NO_LINE";
  const isElectorate = (id: string) => id.startsWith("electorate:");
  return ends.some(isElectorate) && !shared.some(isElectorate)
    ? "ONLY_NATIONAL"
    : null;
}

describe("dual accountability", () => {
  it("finds the ends on both sides and the bodies where lines part that trying everything finds", async () => {
    let parted = 0;
    await fc.assert(
      fc.asyncProperty(
        someLines,
        fc.constantFrom(...LINE_BODIES),
        someBounds,
        async (graph, from, bounds) => {
          await store.replace(graph);
          const around = await surroundings(store, {
            roots: [from],
            ...bounds,
          });
          const { national, local, partings } = dualAccountability(
            { from, ...bounds },
            around,
          );
          const ends = endsOf(graph, from, bounds);
          const [parliament, electorates] = [
            ends.filter((id) => id === "national:parliament"),
            ends.filter((id) => id.startsWith("electorate:")),
          ];
          expect(idsOf(national.ends)).toEqual(parliament);
          expect(idsOf(local.ends).sort()).toEqual(electorates.sort());
          expect(
            partings.map(({ body, national, local }) => ({
              body: body.id,
              national: national.map(({ id }) => id),
              local: local.map(({ id }) => id),
            })),
          ).toEqual(
            partingsByTrying(graph, from, bounds, [parliament, electorates]),
          );
          parted += partings.length;
        },
      ),
      { numRuns: 400 },
    );
    expect(parted).toBeGreaterThan(10);
  });
});

/** Nearest first, then by id: bodies from which some next step leads only to one of the two kinds of end, within the hops left. */
function partingsByTrying(
  graph: Graph,
  from: string,
  bounds: Bounds,
  [parliament, electorates]: readonly [string[], string[]],
) {
  const hopsTo = (body: string) =>
    body === from
      ? 0
      : (linesOf(graph, { ...bounds, from, to: body })[0]?.length ?? Infinity);
  return LINE_BODIES.map((body) => ({ body, hops: hopsTo(body) }))
    .filter(({ hops }) => hops < bounds.maxHops)
    .sort((a, b) => a.hops - b.hops || (a.body < b.body ? -1 : 1))
    .map(({ body, hops }) => {
      const left = { ...bounds, maxHops: bounds.maxHops - hops - 1 };
      const next = LINE_BODIES.filter((other) =>
        leads(graph, body, other, { ...bounds, maxHops: 1 }),
      ).toSorted();
      const towards = (ends: readonly string[]) =>
        next.filter((one) =>
          ends.some((end) => one === end || leads(graph, one, end, left)),
        );
      return {
        body,
        national: towards(parliament),
        local: towards(electorates),
      };
    })
    .filter(
      ({ national, local }) =>
        national.length > 0 &&
        local.length > 0 &&
        national.join() !== local.join(),
    );
}

function leads(graph: Graph, from: string, to: string, bounds: Bounds) {
  return (
    from !== to &&
    bounds.maxHops > 0 &&
    linesOf(graph, { ...bounds, from, to }).length > 0
  );
}

function endsOf(graph: Graph, from: string, bounds: Bounds): string[] {
  const lines = linesOf(graph, { ...bounds, from, to: null });
  const ends = lines.map((line) => line.at(-1)?.[1] ?? from);
  return [...new Set(ends)];
}

function idsOf(
  ends: readonly { readonly organisation: { readonly id: string } }[],
): string[] {
  return ends.map(({ organisation }) => organisation.id);
}
