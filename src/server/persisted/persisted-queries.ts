import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { LRUCache } from "lru-cache";

type PersistedQueries = Exclude<
  ApolloServerOptions<BaseContext>["persistedQueries"],
  false | undefined
>;

/** Characters of text that clients may have us keep for them, all together; what was not asked for longest goes first. */
const LARGEST = 4 * 1024 * 1024;

/** Operations to be asked for by their hash: those known from the start, and those that clients register. Apollo checks the hash. */
export function persistedQueries(
  known: ReadonlyMap<string, string>,
): PersistedQueries {
  const registered = new LRUCache<string, string>({
    maxSize: LARGEST,
    sizeCalculation: (text) => text.length,
  });
  return {
    ttl: null,
    cache: {
      get: (key) =>
        Promise.resolve(known.get(hashOf(key)) ?? registered.get(key)),
      set: (key, text) => {
        if (!known.has(hashOf(key))) registered.set(key, text);
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
