import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { FAULTY_STORES } from "./faulty-stores.js";
import { sameOnGeneratedGraphs } from "./properties.js";

/** The same operations in each run, so that no run finds a fault by luck alone. */
const SEED = 20260401;

describe("the differential suite", () => {
  it.each(FAULTY_STORES.map((Store) => ({ name: Store.name, Store })))(
    "finds a store that $name, and shows it by a small operation on a small graph",
    async ({ Store }) => {
      const pair = { reference: new MemoryStore(), subject: new Store() };
      const { counterexample, errorInstance } = await fc.check(
        sameOnGeneratedGraphs(pair, 30, () => {}),
        { seed: SEED, numRuns: 120 },
      );
      const [graph] = counterexample ?? [];
      const [operation = ""] = String(errorInstance).split(": expected");
      expect(operation.split("\n").length).toBeLessThan(25);
      expect(graph?.organisations.length).toBeLessThan(4);
      expect(graph?.relationships.length).toBeLessThan(4);
    },
    120_000,
  );
});
