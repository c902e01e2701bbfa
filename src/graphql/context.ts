import { today, type Day } from "../domain/time.js";
import type { GraphReader } from "../store/graph-store.js";
import { createLoaders, type Loaders } from "./loaders/loaders.js";
import { createRelated, type Related } from "./loaders/related.js";

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphReader;
  readonly loaders: Loaders;
  readonly related: Related;
  /** Fixed for the request, so that an answer that runs past midnight does not mix two days. */
  readonly today: Day;
}

export function createContext(
  store: GraphReader,
  now: Date = new Date(),
): Context {
  const loaders = createLoaders(store);
  return { store, loaders, related: createRelated(loaders), today: today(now) };
}
