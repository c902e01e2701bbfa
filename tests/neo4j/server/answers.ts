import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type QueryResult } from "neo4j-driver";
import type { Database } from "./outcome.js";

const PAUSE = 100;

export interface Statement {
  readonly text: string;
  readonly parameters?: Record<string, string>;
}

/**
 * Runs a statement as soon as the database takes it.
 * @throws what the database last said where `patience` milliseconds are not enough, and at once when the server is `gone`.
 */
export async function whenItAnswers(
  { uri, user, password, database }: Database,
  { text, parameters }: Statement,
  patience: number,
  gone?: AbortSignal,
): Promise<QueryResult> {
  const giveUp = Date.now() + patience;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: patience,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  const session = driver.session(database === undefined ? {} : { database });
  try {
    for (;;) {
      try {
        return await session.run(text, parameters);
      } catch (error) {
        gone?.throwIfAborted();
        if (!isNotYet(error) || Date.now() > giveUp) throw error;
        await sleep(PAUSE);
      }
    }
  } finally {
    await driver.close();
  }
}

function isNotYet(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.retryable;
}
