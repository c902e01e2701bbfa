import type { Database, Outcome } from "./outcome.js";

/** One of the ways to a server. @throws Error saying why this way is closed, and what opens it. */
export type Way = (env: NodeJS.ProcessEnv) => Promise<Server>;

export interface Server {
  readonly how: Extract<Outcome, { started: true }>["how"];
  readonly database: Database;
  /** For people: what it is, and how long it took. */
  readonly story: string;
  stop(): Promise<void>;
}

/** A stopwatch: how long since it was made, or since it was last read. */
export function stopwatch(): () => string {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const taken = now - last;
    last = now;
    return `${(taken / 1000).toFixed(1)} s`;
  };
}
