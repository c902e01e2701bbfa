import { defineConfig } from "vitest/config";

export default defineConfig({
  // Node takes the CommonJS build of graphql; tests must too, or there are two of it and neither knows the other's types.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: process.env["CI"]
      ? ["default", ["json", { outputFile: "coverage/tests.json" }]]
      : ["default"],
  },
});
