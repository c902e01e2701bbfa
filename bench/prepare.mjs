// Installs the peers, and bundles the benchmark beside what is shipped.
import { execFileSync } from "node:child_process";
import { build } from "esbuild";

for (const folder of ["bench/peers", "bench/neo4j/peer"])
  run("npm", ["--prefix", folder, "ci", "--silent"]);
installRaphtory();

await build({
  entryPoints: {
    bench: "bench/run.ts",
    "bench-server": "bench/http/process.ts",
    "bench-start-peer": "bench/start/peer.ts",
    "bench-load": "bench/scale/load-process.ts",
    "bench-neo4j": "bench/neo4j/run.ts",
  },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // One graphql for all, and each peer from where it is installed.
  packages: "external",
  external: ["./bench/peers/index.js", "./bench/neo4j/peer/index.js"],
});

/** It needs Python 3.10 or later; without, its rows are left out and the page says so. Its tables and notebooks are not needed. */
function installRaphtory() {
  const venv = "bench/peers/.venv";
  const wanted = "bench/peers/requirements.txt";
  try {
    run("python3", ["-m", "venv", venv]);
    run(`${venv}/bin/pip`, ["install", "-q", "--no-deps", "-r", wanted]);
  } catch {
    console.error("Raphtory could not be installed: its rows are left out.");
  }
}

function run(command, words) {
  execFileSync(command, words, { stdio: ["ignore", "inherit", "inherit"] });
}
