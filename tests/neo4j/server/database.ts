import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { describe, inject, it } from "vitest";
import { type Database, Outcome } from "./outcome.js";

/**
 * What came of starting a server for the tests of this file; waits until it is known, and one is free. It is theirs alone for as long
 * as the connection stands, which ends with their process.
 */
const lease = connect(inject("neo4jLeasePort"), "127.0.0.1");
const told = await once(createInterface(lease), "line");
lease.unref();
export const outcome = Outcome.parse(JSON.parse(String(told[0])));

/** Describes tests that need a real server. Where there is none they are skipped by name; where there must be one they fail. */
export function describeWithNeo4j(
  name: string,
  tests: (database: Database) => void,
): void {
  if (outcome.started) {
    const { database } = outcome;
    describe(name, () => {
      tests(database);
    });
    return;
  }
  const { reasons, required } = outcome;
  describe.skipIf(!required)(name, () => {
    it("has a Neo4j server to run against", () => {
      throw new Error(`There is none. ${reasons.join("; ")}`);
    });
  });
}
