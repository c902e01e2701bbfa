import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/domain/model.js";
import {
  cutsOf,
  familiesBeyond,
  lastCuts,
  type Cut,
} from "../../src/domain/tracing/explain.js";
import { MOST_HOPS } from "../../src/domain/tracing/find-paths.js";
import { linesIn } from "../../src/domain/tracing/drawn-lines.js";
import { pathChanges } from "../../src/domain/tracing/path-changes.js";
import { bodiesOf, type Path } from "../../src/domain/tracing/path.js";
import { trace } from "../../src/domain/tracing/trace.js";
import {
  RELATIONSHIP_FAMILIES,
  type RelationshipFamily,
} from "../../src/domain/relationship-kinds.js";
import type { Day } from "../../src/domain/time.js";
import { surroundings } from "../../src/graphql/tracing/surroundings.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { someDay } from "../generators/days.js";
import { LINE_BODIES, someLines } from "../generators/lines.js";
import { linesOf, type LineQuestion } from "./brute-force.js";

const store = new MemoryStore();

const someQuestion = fc
  .record({
    from: fc.constantFrom(...LINE_BODIES),
    to: fc.option(fc.constantFrom(...LINE_BODIES)),
    through: fc.constantFrom(
      ["ACCOUNTABILITY"] as const,
      ["GOVERNANCE"] as const,
      ["ACCOUNTABILITY", "GOVERNANCE"] as const,
      ["FUNDING", "SUCCESSION"] as const,
    ),
    maxHops: fc.integer({ min: 1, max: 5 }),
    asOf: someDay,
  })
  .filter(({ from, to }) => from !== to);

async function around({ from, through, maxHops, asOf }: LineQuestion) {
  return surroundings(store, { roots: [from], through, maxHops, asOf });
}

describe("path changes", () => {
  it("keep, lose and gain what trying everything on both days says, and say why", async () => {
    await fc.assert(
      fc.asyncProperty(
        someLines,
        someQuestion,
        someDay,
        async (graph, question, other) => {
          await store.replace(graph);
          const [before, after] = [question.asOf, other].sort((a, b) => a - b);
          if (before === undefined || after === undefined || before === after)
            return;
          const on = (asOf: Day) => ({ ...question, asOf });
          const then = bodyLines(graph, on(before));
          const now = bodyLines(graph, on(after));
          const linesOn = async (day: Day) => ({
            day,
            lines: linesIn(await around(on(day)), question.through),
          });
          const { kept, lost, gained, cut } = pathChanges(
            question,
            await linesOn(before),
            await linesOn(after),
          );
          fc.pre(cut.every((each) => each === null));
          expect(kept.map(asText)).toEqual(
            now.filter((one) => then.includes(one)),
          );
          expect(lost.map(asText)).toEqual(
            then.filter((one) => !now.includes(one)),
          );
          expect(gained.map(asText)).toEqual(
            now.filter((one) => !then.includes(one)),
          );
          for (const { causes } of [...lost, ...gained])
            expect(causes).not.toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe("what cut a question that found nothing", () => {
  it("is what, lifted alone, lets trying everything find a line", async () => {
    let explained = 0;
    await fc.assert(
      fc.asyncProperty(someLines, someQuestion, async (graph, question) => {
        await store.replace(graph);
        const { paths } = trace(question, await around(question));
        if (paths.length > 0) return;
        const { from, to, through, asOf, maxHops } = question;
        const roots = to === null ? [from] : [from, to];
        const anyDate = await surroundings(store, {
          roots,
          through: familiesBeyond(through),
          maxHops: MOST_HOPS,
        });
        const cuts = found(cutsOf(question, anyDate, asOf));
        const anyFamily = await around({
          ...question,
          through: RELATIONSHIP_FAMILIES,
          maxHops: MOST_HOPS,
        });
        const lastly = found(lastCuts(question, { anyDate, anyFamily }, asOf));
        const cutBy = (by: string) => cuts.find((cut) => cut.by === by);
        const shortest = (asked: LineQuestion) =>
          linesOf(graph, asked)[0]?.length;

        const long = shortest({ ...question, maxHops: MOST_HOPS });
        expect(cutBy("HOPS")?.hopsNeeded).toBe(long);

        const days = turningDays(graph).filter(
          (day) => linesOf(graph, { ...question, asOf: day }).length > 0,
        );
        const [last] = days.filter((day) => day < asOf).slice(-1);
        const [next] = days.filter((day) => day > asOf);
        expect(cutBy("DATE")?.lastDay ?? undefined).toBe(last);
        expect(cutBy("DATE")?.nextDay ?? undefined).toBe(next);

        if (to !== null)
          expect(cutBy("DIRECTION")?.hopsNeeded).toBe(
            shortest({ ...question, from: to, to: from, maxHops: MOST_HOPS }),
          );

        const reach = long === undefined ? MOST_HOPS : maxHops;
        const wouldDo = (families: readonly RelationshipFamily[]) =>
          families.filter(
            (family) =>
              !through.some((each) => each === family) &&
              shortest({
                ...question,
                through: [...through, family],
                maxHops: reach,
              }) !== undefined,
          );
        const answering = wouldDo([
          "ACCOUNTABILITY",
          "GOVERNANCE",
          "SUCCESSION",
        ]);
        if (answering.length > 0)
          expect(cutBy("FAMILIES")?.families).toEqual(answering);
        const others = wouldDo(RELATIONSHIP_FAMILIES);
        if (others.length > 0 && long === undefined)
          expect(lastly.map(({ families }) => families)).toEqual([others]);

        // Whoever does as told finds a line.
        for (const cut of [...cuts, ...(cuts.length > 0 ? [] : lastly)])
          for (const better of advisedBy(cut, question))
            expect(linesOf(graph, better)).not.toEqual([]);
        explained += cuts.length > 0 ? 1 : 0;
      }),
      { numRuns: 600 },
    );
    expect(explained).toBeGreaterThan(50);
  });
});

/** The question again, with what the cut says lifted. */
function advisedBy(cut: Cut, question: LineQuestion): LineQuestion[] {
  const { through, maxHops, from, to } = question;
  const longer = { ...question, maxHops: Math.max(maxHops, cut.hopsNeeded) };
  const withAll = { ...longer, through: [...through, ...cut.families] };
  switch (cut.by) {
    case "HOPS":
      return [longer];
    case "DATE":
      return [cut.lastDay, cut.nextDay].flatMap((asOf) =>
        asOf === null ? [] : [{ ...withAll, asOf }],
      );
    case "FAMILIES":
      return cut.eachAlone
        ? cut.families.map((family) => ({
            ...question,
            maxHops: MOST_HOPS,
            through: [...through, family],
          }))
        : [withAll];
    case "DIRECTION":
      return to === null ? [] : [{ ...longer, from: to, to: from }];
  }
}

function found(search: Iterable<Cut | null>): Cut[] {
  return [...search].filter((cut) => cut !== null);
}

function bodyLines(graph: Graph, question: LineQuestion): string[] {
  return linesOf(graph, question).map((line) =>
    [question.from, ...line.map(([, to]) => to)].join(" "),
  );
}

function asText({ path }: { readonly path: Path }): string {
  return bodiesOf(path)
    .map(({ id }) => id)
    .join(" ");
}

/** Every day on which something begins, and every last day of something. */
function turningDays({ relationships }: Graph): Day[] {
  const days = relationships.flatMap(({ validity: { from, to } }) =>
    [from, to].flatMap((day) => (day === null ? [] : [day - 1, day])),
  );
  return [...new Set(days)].sort((a, b) => a - b);
}
