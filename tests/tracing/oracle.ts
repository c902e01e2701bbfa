import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RELATIONSHIP_FAMILIES } from "../../src/domain/relationship-kinds.js";
import { trace } from "../../src/domain/tracing/trace.js";
import { surroundings } from "../../src/graphql/tracing/surroundings.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { someDay } from "../generators/days.js";
import { LINE_BODIES, someLines } from "../generators/lines.js";
import { linesOf, type LineQuestion } from "./brute-force.js";

const someQuestion: fc.Arbitrary<LineQuestion> = fc
  .record({
    from: fc.constantFrom(...LINE_BODIES),
    to: fc.option(fc.constantFrom(...LINE_BODIES)),
    through: fc.oneof(
      fc.constant(["ACCOUNTABILITY"] as const),
      fc.constant(["ACCOUNTABILITY", "GOVERNANCE"] as const),
      fc.uniqueArray(fc.constantFrom(...RELATIONSHIP_FAMILIES), {
        minLength: 1,
      }),
    ),
    maxHops: fc.integer({ min: 1, max: 12 }),
    asOf: someDay,
  })
  .filter(({ from, to }) => from !== to);

interface Bounds {
  readonly graphs: number;
  readonly questionsPerGraph: number;
  readonly timeout: number;
}

/** The tracer beside brute force, on one engine. */
export function oracle(
  open: () => Promise<GraphStore>,
  { graphs, questionsPerGraph, timeout }: Bounds,
): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  }, timeout);
  afterAll(() => store.close());

  it(
    `finds the lines that trying everything finds, in the same order, for ${graphs * questionsPerGraph} questions`,
    async () => {
      let found = 0;
      await fc.assert(
        fc.asyncProperty(
          someLines,
          fc.array(someQuestion, {
            minLength: questionsPerGraph,
            maxLength: questionsPerGraph,
          }),
          async (graph, questions) => {
            await store.replace(graph);
            for (const question of questions) {
              const { from, through, maxHops, asOf } = question;
              const around = await surroundings(store, {
                roots: [from],
                through,
                maxHops,
                asOf,
              });
              const { paths, cut, ends } = trace(question, around);
              const lines = linesOf(graph, question);
              if (cut === null) expect(paths.map(plain)).toEqual(lines);
              else
                expect(paths.map(plain)).toEqual(lines.slice(0, paths.length));
              if (lines.length > 0)
                expect(ends.map((end) => end.organisation.id).sort()).toEqual(
                  [...new Set(lines.map((line) => line.at(-1)?.[1]))].sort(),
                );
              found += lines.length;
            }
          },
        ),
        { numRuns: graphs },
      );
      expect(found).toBeGreaterThan(graphs);
    },
    timeout,
  );
}

type Lines = ReturnType<typeof trace>["paths"];

function plain({ hops }: Lines[number]) {
  return hops.map(({ from, to, relationships }) => [
    from.id,
    to.id,
    ...relationships.map(({ id }) => id),
  ]);
}
