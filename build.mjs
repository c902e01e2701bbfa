// What is shipped: the server, the explorer's page, and the package entries for other people's pages.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { build } from "esbuild";
import { build as buildPage } from "vite";

rmSync("dist", { recursive: true, force: true });

// One bundle with its libraries inside: reading hundreds of small files was a fifth of the time to the first answer.
await build({
  entryPoints: ["src/main.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  sourcemap: true,
  // Node reads the whole of it at each start.
  minifyWhitespace: true,
  // Some of the libraries are CommonJS and call `require`.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});

await build({
  entryPoints: { client: "client/index.ts", picture: "src/picture/index.ts" },
  outdir: "dist",
  bundle: true,
  format: "esm",
  target: "es2022",
});
execFileSync("npx", ["tsc", "-p", "tsconfig.package.json"], {
  stdio: "inherit",
});

// The seed as the engine holds it: a start need not read, check and expand it.
execFileSync(
  process.execPath,
  ["dist/main.js", "snapshot", "--to", "dist/seed.snapshot"],
  { stdio: "inherit" },
);

await buildPage({ configFile: "web/vite.config.ts", logLevel: "error" });
