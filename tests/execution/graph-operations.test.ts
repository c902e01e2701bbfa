import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createContext } from "../../src/graphql/context.js";
import { createSchema } from "../../src/graphql/schema.js";
import { OPERATIONS_FOLDER } from "../../src/paths.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { someOperation } from "../differential/operations.js";
import { poolsOf } from "../differential/pools.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { storeOf } from "../graphql/ask.js";
import { TOWN } from "../graphql/town.js";
import { openEngland } from "../operations/england.js";
import { expectSameText } from "./same-as-graphql.js";

const NOW = new Date("2026-11-22T12:00:00Z");
const schema = createSchema();
const england = await openEngland();

/** As an engine in this process is asked, and as one far away is. */
const WAYS = {
  "at once": (store: GraphStore) => createContext(store.reader(), NOW),
  "by promises": (store: GraphStore) => createContext(store, NOW),
};
const STORED = readdirSync(OPERATIONS_FOLDER).filter((file) =>
  file.endsWith(".graphql"),
);

describe.each(Object.entries(WAYS))(
  "a compiled operation, answered %s",
  (_, contextOf) => {
    it.each(STORED)("writes what graphql-js answers to %s", async (file) => {
      const text = readFileSync(join(OPERATIONS_FOLDER, file), "utf8");
      const context = () => contextOf(england);
      expect(await expectSameText({ schema, context }, text)).toBe(true);
    });

    it.each([
      ["the small graph", SMALL_GRAPH],
      ["the town", TOWN],
    ])(
      "writes what graphql-js answers to generated operations on %s",
      async (_name, graph) => {
        const store = await storeOf(graph);
        const context = () => contextOf(store);
        let [asked, answered] = [0, 0];
        await fc.assert(
          fc.asyncProperty(
            someOperation(schema, poolsOf(graph)),
            async ({ text, variables }) => {
              asked++;
              if (await expectSameText({ schema, context }, text, variables))
                answered++;
            },
          ),
          { numRuns: 150 },
        );
        expect(answered).toBeGreaterThan(asked / 2);
      },
      60_000,
    );
  },
);
