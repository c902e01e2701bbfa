import { afterAll } from "vitest";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import {
  DEFAULT_DEADLINE,
  DEFAULT_MEMORY,
  DEFAULT_POOL_SIZE,
  LONGEST_DEADLINE,
  type Neo4jSettings,
} from "../../src/store/neo4j/settings.js";
import type { Database } from "./server/outcome.js";

/** For tests of what is answered, on a machine that may have much else to do. */
export const UNHURRIED = { deadline: LONGEST_DEADLINE } as const;

/** Settings for the server of this run: those of the product, unless a test says otherwise. */
export function settingsFor(
  { uri, user, password, database }: Database,
  settings: Partial<Neo4jSettings> = {},
): Neo4jSettings {
  return {
    uri,
    user,
    password,
    database,
    deadline: DEFAULT_DEADLINE,
    poolSize: DEFAULT_POOL_SIZE,
    memory: DEFAULT_MEMORY,
    ...settings,
  };
}

/** A store on the server of this run, closed when the tests of the file are done. */
export function openStore(
  database: Database,
  settings: Partial<Neo4jSettings> = {},
): Neo4jStore {
  const store = new Neo4jStore(settingsFor(database, settings));
  afterAll(() => store.close());
  return store;
}
