import type { Config } from "./config.js";
import { loadGraph } from "./ingest/read-seed.js";
import { startServer, type RunningServer } from "./server/start-server.js";
import { openStore } from "./store/open-store.js";

/** Loads the seed, starts answering, and says where and how long it took since the process began. */
export async function serve(seed: string, config: Config): Promise<void> {
  const store = openStore();
  await store.replace(loadGraph(seed));
  const server = await startServer({ store, ...config });
  const { version } = await store.dataset();
  const ready = Math.round(performance.now());
  console.log(`placegraph answers at ${server.url}`);
  console.log(
    `Ready in ${ready} ms, engine ${store.engine}, data version ${version.slice(0, 12)}.`,
  );
  closeOnSignal(server, () => store.close());
}

/** On the first signal: no new request, the ones under way answered, then out. A second signal does not wait. */
function closeOnSignal(
  server: RunningServer,
  andThen: () => Promise<void>,
): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      void server.close().then(andThen);
    });
}
