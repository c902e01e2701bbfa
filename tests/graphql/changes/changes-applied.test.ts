import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHANGE_KINDS,
  type Change,
} from "../../../src/domain/changes/change.js";
import type { Graph } from "../../../src/domain/model.js";
import { parseDay } from "../../../src/domain/time.js";
import type { ChangesAsked } from "../../../src/graphql/changes/changes-asked.js";
import { findChanges } from "../../../src/graphql/changes/find-changes.js";
import { loadGraph } from "../../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../../src/paths.js";
import { apply, plainGraphOn } from "../../domain/changes/apply.js";
import { someDay } from "../../generators/days.js";
import { someGraph } from "../../generators/graph.js";
import { storeOf } from "../ask.js";

/** Days on which generated bodies begin and end, and days around the ends of the years that generated amounts are for. */
const someDayOfMoney = fc.oneof(
  someDay,
  fc
    .constantFrom("2023-04-01", "2024-03-31", "2024-04-01", "2025-04-01")
    .map((day) => parseDay(day)),
);
const someDays = fc
  .tuple(someDayOfMoney, someDayOfMoney)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** The changes between two days, which lead from the graph of the first to that of the second. */
async function leadingChanges(
  graph: Graph,
  days: ChangesAsked,
): Promise<Change[]> {
  const changes = await findChanges(await storeOf(graph), days);
  const applied = plainGraphOn(graph, days.from);
  for (const change of changes) apply(applied, change);
  expect(applied).toEqual(plainGraphOn(graph, days.to));
  return changes;
}

describe("the changes between two days, applied to the graph of the first", () => {
  it("give the graph of the second, whatever the graph and the days, and each lies after the first and not after the second", async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(someGraph, someDays, async (graph, days) => {
        for (const { kind, at } of await leadingChanges(graph, days)) {
          met.add(kind);
          expect(at.day).toBeGreaterThan(days.from);
          expect(at.day).toBeLessThanOrEqual(days.to);
        }
      }),
      { numRuns: 200 },
    );
    expect([...met].sort()).toEqual([...CHANGE_KINDS].sort());
  });

  const england = loadGraph(SEED_FOLDER);

  it.each([
    ["2016-12-01", "2022-07-01"],
    ["2022-06-30", "2022-07-01"],
    ["2023-03-31", "2023-04-01"],
    ["2025-12-31", "2026-04-01"],
    ["2026-03-31", "2026-04-01"],
    ["2001-04-01", "2026-11-22"],
  ])(
    "give that of the second in England, from %s to %s",
    async (...written) => {
      const [from, to] = written.map((day) => parseDay(day));
      const changes = await leadingChanges(england, {
        from: from ?? 0,
        to: to ?? 0,
      });
      expect(changes.length).toBeGreaterThan(500);
      const days = changes.map(({ at }) => at.day);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    },
  );

  it("are none between a day and itself", async () => {
    const day = parseDay("2026-04-01");
    expect(await leadingChanges(england, { from: day, to: day })).toEqual([]);
  });
});
