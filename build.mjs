// What is shipped: the server, the explorer's page, and the package entries for other people's pages.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { build } from "esbuild";
import { build as buildPage } from "vite";

rmSync("dist", { recursive: true, force: true });

const program = {
  bundle: true,
  platform: "node",
  target: "node20",
  // Node reads the whole of it at each start.
  minifyWhitespace: true,
  // An error that nobody catches is shown with its line.
  lineLimit: 160,
};

// One file with its libraries inside: reading hundreds of small files was a fifth of the time to the first answer.
await build({
  ...program,
  entryPoints: { program: "src/main.ts" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  sourcemap: true,
  define: { "import.meta.url": "moduleUrl" },
  banner: {
    js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;',
  },
});

// What runs it, so that V8 need not compile it anew at each start (src/launch).
await build({
  ...program,
  entryPoints: ["src/launch/main.ts", "src/launch/keep-code.ts"],
  outdir: "dist",
  format: "esm",
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
// Of settings for another server none may lead it elsewhere.
execFileSync(process.execPath, ["dist/keep-code.js"], {
  env: { PATH: process.env.PATH },
  stdio: ["ignore", "ignore", "inherit"],
});
rmSync("dist/keep-code.js");

await buildPage({ configFile: "web/vite.config.ts", logLevel: "error" });
