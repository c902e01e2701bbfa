import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, inject, it } from "vitest";
import { type Database, Outcome } from "./outcome.js";

/** Which worker of the run this is, from 0. */
const worker = Number(process.env["VITEST_POOL_ID"]) - 1;
const port = inject("neo4jOutcomePorts")[worker];
if (port === undefined)
  throw new Error(`No server is meant for worker ${worker}.`);

/** What came of starting the server of this worker; waits until it is known. */
export const outcome = Outcome.parse(
  JSON.parse(await text(connect(port, "127.0.0.1"))),
);

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
