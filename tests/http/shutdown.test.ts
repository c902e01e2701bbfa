import { EventEmitter, once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { startServer } from "../../src/server/start-server.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { post, smallStore } from "./running.js";

it("closing answers what is under way, then takes no more", async () => {
  const asked = new EventEmitter();
  const store = await slow(() => asked.emit("asked"));
  const server = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    logLevel: "silent",
  });
  const underWay = post(server.url, "{ dataset { version } }");
  await once(asked, "asked");

  await Promise.all([
    server.close(),
    expect(underWay).resolves.toEqual({
      status: 200,
      body: { data: { dataset: { version: "small" } } },
    }),
  ]);
  await expect(post(server.url, "{ dataset { version } }")).rejects.toThrow(
    "fetch failed",
  );
});

/** A store that says when it is asked, and takes its time. */
async function slow(onAsked: () => void): Promise<GraphStore> {
  const store = await smallStore();
  const dataset = store.dataset.bind(store);
  return Object.assign(store, {
    dataset: async () => {
      onAsked();
      await setTimeout(200);
      return dataset();
    },
    reader: () => store,
  });
}
