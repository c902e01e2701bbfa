import { afterAll } from "vitest";
import { z } from "zod";
import type { ListenOptions } from "../../src/server/start-server.js";
import { startServer } from "../../src/server/start-server.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";

const Response = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z
        .object({
          message: z.string(),
          extensions: z.record(z.string(), z.unknown()).optional(),
        })
        .loose(),
    )
    .optional(),
});

export interface Posted {
  readonly status: number;
  readonly body: z.infer<typeof Response>;
}

export async function smallStore(): Promise<GraphStore> {
  const store = new MemoryStore();
  await store.replace(SMALL_GRAPH);
  return store;
}

/** A started server on a free port, closed when the tests of the file are done. */
export async function running(options: Partial<ListenOptions> = {}) {
  const log: string[] = [];
  const store = options.store ?? (await smallStore());
  const server = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    logTo: { write: (line) => log.push(line) },
    ...options,
  });
  afterAll(() => server.close());
  return {
    ...server,
    log,
    at: (path: string) => new URL(path, server.url).href,
    post: (query: string, variables?: object) =>
      post(server.url, query, variables),
  };
}

export async function post(
  url: string,
  query: string,
  variables: object = {},
): Promise<Posted> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    body: Response.parse(await response.json()),
  };
}
