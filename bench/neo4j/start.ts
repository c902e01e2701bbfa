import { spawn } from "node:child_process";
import { once } from "node:events";
import { build } from "esbuild";
import { startNeo4j } from "../../tests/neo4j/server/start-neo4j.js";

// Finds or starts a server, and runs the benchmark in a process of its own.
const { outcome, server } = await startNeo4j(process.env);
if (!outcome.started)
  throw new Error(`There is no Neo4j server: ${outcome.reasons.join("; ")}`);

// One bundle, as placegraph is shipped: a loader of TypeScript would slow its own code and no peer's.
await build({
  entryPoints: { "bench-neo4j": "bench/neo4j/run.ts" },
  outdir: "dist",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  external: ["./bench/neo4j/peer/index.js"],
});

const run = spawn(
  process.execPath,
  ["dist/bench-neo4j.js", ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      NODE_ENV: "production",
      BENCH_DATABASE: JSON.stringify(outcome.database),
    },
  },
);
await once(run, "exit");
process.exitCode = run.exitCode ?? 1;
await server?.stop();
