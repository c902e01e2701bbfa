import { mock } from "node:test";
import neo4j from "neo4j-driver";

/** How many Cypher statements are sent while something is done, by whatever driver of this process. */
export async function statementsOf(
  work: () => Promise<unknown>,
): Promise<number> {
  // A statement that commits by itself is run by its session, any other by its transaction.
  const ways = [neo4j.Session, neo4j.Transaction].map((type) =>
    mock.method(type.prototype, "run"),
  );
  try {
    await work();
    return ways.reduce((sum, way) => sum + way.mock.callCount(), 0);
  } finally {
    mock.reset();
  }
}
