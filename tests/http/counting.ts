import type { ListenOptions } from "../../src/server/start-server.js";
import { running, smallStore } from "./running.js";

/** A server whose day and data can be changed, and that counts how often bodies are looked up. */
export async function counting(options: Partial<ListenOptions> = {}) {
  const store = await smallStore();
  const state = { now: new Date("2026-05-01T12:00:00Z"), looked: 0 };
  const reader = store.reader.bind(store);
  const server = await running({
    store: Object.assign(store, {
      reader: (until?: AbortSignal) => {
        const one = reader(until);
        const organisations = one.organisations.bind(one);
        return Object.assign(one, {
          atOnce: undefined,
          organisations: (ids: readonly string[]) => {
            state.looked += 1;
            return organisations(ids);
          },
        });
      },
    }),
    now: () => state.now,
    ...options,
  });
  return { ...server, store, state };
}
