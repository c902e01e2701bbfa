import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { LRUCache } from "lru-cache";
import { lazy } from "../../lazy.js";

type PersistedQueries = Exclude<
  ApolloServerOptions<BaseContext>["persistedQueries"],
  false | undefined
>;

/** Characters of text that clients may have us keep for them, all together; what was not asked for longest goes first. */
const LARGEST = 4 * 1024 * 1024;

/** Operations to be asked for by their hash: those known from the start, and those that clients register. Apollo checks the hash. */
export function persistedQueries(
  readKnown: () => ReadonlyMap<string, string>,
): PersistedQueries {
  const registered = new LRUCache<string, string>({
    maxSize: LARGEST,
    sizeCalculation: (text) => text.length,
  });
  // Printing every operation takes a tenth of the time to start: whoever first asks by a hash waits for it.
  const known = lazy(readKnown);
  return {
    ttl: null,
    cache: {
      get: (key) =>
        Promise.resolve(known().get(hashOf(key)) ?? registered.get(key)),
      set: (key, text) => {
        if (!known().has(hashOf(key))) registered.set(key, text);
        return Promise.resolve();
      },
      delete: (key) => Promise.resolve(registered.delete(key)),
    },
  };
}

/** Apollo's keys are `apq:` and the hash. */
function hashOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}
