import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/domain/model.js";
import { RELATIONSHIP_FAMILIES } from "../../src/domain/relationship-kinds.js";
import { parseDay } from "../../src/domain/time.js";
import { shortestIn, trace, traceIn } from "../../src/domain/tracing/trace.js";
import {
  KnownLines,
  type Look,
} from "../../src/graphql/tracing/known-lines.js";
import {
  knownLines,
  linesAround,
} from "../../src/graphql/tracing/lines-around.js";
import { surroundings } from "../../src/graphql/tracing/surroundings.js";
import type { AtOnce } from "../../src/store/graph-store.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { someDay } from "../generators/days.js";
import { someGraph } from "../generators/graph.js";
import { someLines } from "../generators/lines.js";
import { graphOf, organisation, relationship } from "../generators/records.js";

const DAY = parseDay("2026-11-22");
const THROUGH = ["ACCOUNTABILITY"] as const;

/** The first body, and the one asked for where there is one, by their places in the graph. */
const someQuestion = fc.record({
  from: fc.nat(),
  to: fc.option(fc.nat()),
  maxHops: fc.integer({ min: 1, max: 12 }),
});

const someChoice = fc.record({
  through: fc.oneof(
    fc.constant(["ACCOUNTABILITY", "GOVERNANCE"] as const),
    fc.uniqueArray(fc.constantFrom(...RELATIONSHIP_FAMILIES), { minLength: 1 }),
  ),
  asOf: someDay,
  mostBodies: fc.integer({ min: 1, max: 30 }),
});

describe("lines kept from one question to the next", () => {
  it("lead where lines lead that are drawn anew for each question, and show as many bodies", async () => {
    let traced = 0;
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(someLines, someGraph),
        someChoice,
        fc.array(someQuestion, { minLength: 4, maxLength: 12 }),
        async (graph, { through, asOf, mostBodies }, questions) => {
          const store = await readerOf(graph);
          const kept = new KnownLines(store.atOnce, through, asOf, mostBodies);
          for (const asked of questions) {
            const [from, to] = [
              idAt(graph, asked.from),
              asked.to === null ? null : idAt(graph, asked.to),
            ];
            if (from === to) continue;
            const question = { from, to, through, maxHops: asked.maxHops };
            const around = await surroundings(store.reader, {
              ...question,
              roots: [from],
              asOf,
              cap: mostBodies,
            });
            const { bodies } = look(kept, from, asked.maxHops);
            expect(bodies > mostBodies).toBe(around.truncated);
            if (around.truncated) {
              cut++;
              continue;
            }
            const anew = trace(question, around);
            expect(traceIn(question, kept)).toEqual(anew);
            expect(shortestIn(question, kept)).toEqual(anew.paths[0] ?? null);
            traced += anew.paths.length;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(traced).toBeGreaterThan(500);
    expect(cut).toBeGreaterThan(100);
  });

  it("are those of one graph, one day and one set of families, whatever their order", async () => {
    const { atOnce } = await readerOf(CHAIN);
    const one = knownLines(atOnce, ["ACCOUNTABILITY", "GOVERNANCE"], DAY);
    const families = ["GOVERNANCE", "ACCOUNTABILITY"] as const;
    expect(knownLines(atOnce, families, DAY)).toBe(one);
    expect(knownLines(atOnce, THROUGH, DAY)).not.toBe(one);
    expect(knownLines(atOnce, families, DAY - 1)).not.toBe(one);
    const other = await readerOf(CHAIN);
    expect(knownLines(other.atOnce, families, DAY)).not.toBe(one);
  });

  it("are forgotten where a few other days are asked about", async () => {
    const { atOnce } = await readerOf(CHAIN);
    const one = knownLines(atOnce, THROUGH, DAY);
    for (let ago = 1; ago <= 4; ago++) knownLines(atOnce, THROUGH, DAY - ago);
    expect(knownLines(atOnce, THROUGH, DAY)).not.toBe(one);
  });

  it("are drawn for a few bodies with each question, until all are known", async () => {
    const { atOnce } = await readerOf(WIDE);
    const kept = new KnownLines(atOnce, THROUGH, DAY, 5000);
    expect(kept.lookAround("council:C1000", 12)).toBeNull();
    expect(look(kept, "council:C1000", 12).bodies).toBe(352);
    expect(kept.lookAround("council:C1000", 12)?.bodies).toBe(352);
  });
});

describe("a trace where more bodies lie around than are looked at", () => {
  it("says so, and tells what was found among the nearest", async () => {
    const { reader } = await readerOf(wide(6000));
    const question = {
      from: "council:C1000",
      to: null,
      through: THROUGH,
      maxHops: 2,
    };
    const lines = await linesAround(reader, { ...question, asOf: DAY });
    const { paths, cut } = traceIn(question, lines);
    expect([paths.length, cut]).toEqual([0, "BODIES"]);
  });
});

/** Each council answers to the next, up to Parliament. */
const CHAIN = graphOf({
  organisations: [
    organisation("COUNCIL", "council:A"),
    organisation("NATIONAL_BODY", "national:parliament"),
  ],
  relationships: [
    relationship("REPORTS_TO", "r", "council:A", "national:parliament"),
  ],
});

/** A council under the scrutiny of many, each of which reports to Parliament. */
function wide(count: number): Graph {
  const ids = Array.from({ length: count }, (_, at) => `council:C${at + 1001}`);
  return graphOf({
    organisations: [
      organisation("NATIONAL_BODY", "national:parliament"),
      organisation("COUNCIL", "council:C1000"),
      ...ids.map((id) => organisation("COUNCIL", id)),
    ],
    relationships: ids.flatMap((id) => [
      relationship("SCRUTINISED_BY", `by:${id}`, "council:C1000", id),
      relationship("REPORTS_TO", `to:${id}`, id, "national:parliament"),
    ]),
  });
}
const WIDE = wide(350);

async function readerOf(graph: Graph) {
  const store = new MemoryStore();
  await store.replace(graph);
  const reader = store.reader();
  const atOnce: AtOnce | undefined = reader.atOnce;
  if (atOnce === undefined) throw new Error("The engine is not embedded.");
  return { reader, atOnce };
}

function idAt({ organisations }: Graph, place: number): string {
  return organisations[place % organisations.length]?.id ?? "no:such";
}

/** As far as it goes, lot by lot. */
function look(lines: KnownLines, from: string, hops: number): Look {
  return lines.lookAround(from, hops) ?? look(lines, from, hops);
}
