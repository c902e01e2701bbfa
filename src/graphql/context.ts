import { today, type Day } from "../domain/time.js";
import { memoise } from "../memoise.js";
import type { GraphReader } from "../store/graph-store.js";
import { createLoaders, type Loaders } from "./loaders/loaders.js";
import { createRelated, type Related } from "./loaders/related.js";

/** How fast an operation is gone through by graphql-js, which does not pause by itself. */
export interface Pace {
  /** Whether each root field, and each lot of a list, waits for a turn of the event loop of its own. */
  inTurns: boolean;
}

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphReader;
  readonly loaders: Loaders;
  readonly related: Related;
  /** Fixed for the request, so that an answer that runs past midnight does not mix two days. */
  readonly today: Day;
  readonly pace: Pace;
}

const HOUR = 3_600_000;

/** The day in England changes on the hour, in winter and in summer. */
const dayInHour = memoise(48, (hour: number) => today(new Date(hour * HOUR)));

export function createContext(
  store: GraphReader,
  now: Date = new Date(),
): Context {
  const loaders = createLoaders(store);
  return {
    store,
    loaders,
    related: createRelated(loaders),
    today: dayInHour(Math.floor(now.getTime() / HOUR)),
    pace: { inTurns: false },
  };
}
