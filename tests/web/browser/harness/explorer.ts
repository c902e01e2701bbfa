import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { loadGraph } from "../../../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../../../src/paths.js";
import { startServer } from "../../../../src/server/start-server.js";
import { openStore } from "../../../../src/store/open-store.js";
import { TODAY } from "./today.js";

export interface Explorer {
  /** Where the page is: http://127.0.0.1:4000/. */
  readonly url: string;
  close(): Promise<void>;
}

/** The page as it is shipped, served with the seed as it is shipped, on a free port. */
export async function startExplorer(): Promise<Explorer> {
  const folder = await mkdtemp(join(tmpdir(), "explorer-"));
  await buildPage(folder);
  const store = await openStore(null);
  await store.replace(loadGraph(SEED_FOLDER));
  const server = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    logLevel: "silent",
    now: () => TODAY,
    web: folder,
  });
  return {
    url: new URL("/", server.url).href,
    close: async () => {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Vite builds for production unless it is told of a test, as Vitest tells every process. */
async function buildPage(folder: string): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env["NODE_ENV"] = "production";
  try {
    await build({
      configFile: "web/vite.config.ts",
      logLevel: "error",
      build: { outDir: folder },
    });
  } finally {
    process.env["NODE_ENV"] = NODE_ENV;
  }
}
