import { defineConfig } from "vitest/config";

export default defineConfig({
  // Node takes the CommonJS build of graphql; tests must too, or there are two of it and neither knows the other's types.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
    tsconfigPaths: true,
  },
  test: {
    testTimeout: 30_000,
    // All that the machine has: by default Vitest leaves one processor idle, of two.
    maxWorkers: "100%",
    reporters: process.env["CI"]
      ? ["default", ["json", { outputFile: "coverage/tests.json" }]]
      : ["default"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/neo4j/**", "tests/web/browser/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "neo4j",
          include: ["tests/neo4j/**/*.test.ts"],
          globalSetup: "tests/neo4j/server/global-setup.ts",
          // A server for each worker, when the rest is done and the first has had time to start. One that is given is one database:
          // one file after another.
          maxWorkers: process.env["NEO4J_URI"] ? 1 : 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "web",
          include: ["tests/web/browser/**/*.test.ts"],
          globalSetup: "tests/web/browser/harness/global-setup.ts",
          // A visit of many steps, audited in four looks, on a machine that may be slow.
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          // One browser, with the machine to itself: what a person waits for is not measured beside other tests.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
