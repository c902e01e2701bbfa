import { startServer } from "../../../src/server/start-server.js";
import type { GraphStore } from "../../../src/store/graph-store.js";

/** The server that is shipped, limits and all, which answers anew each time. */
export function placegraph(store: GraphStore): Promise<string> {
  return serve(store, { keptAnswers: 0 });
}

/** The same as it is by default: an answer given before is given again while data and day are the same. */
export function placegraphKeeping(store: GraphStore): Promise<string> {
  return serve(store, {});
}

async function serve(
  store: GraphStore,
  options: { keptAnswers?: number },
): Promise<string> {
  const { url } = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    logLevel: "silent",
    ...options,
  });
  return url;
}
