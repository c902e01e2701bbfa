import { whenItAnswers } from "./answers.js";
import type { Database } from "./outcome.js";
import { stopwatch, type Way } from "./way.js";

const PATIENCE = 10_000;

/** The server that NEO4J_URI names: it must hold nothing but what these tests wrote, since they replace all of it. */
export const atUri: Way = async (env) => {
  const lap = stopwatch();
  const database: Database = {
    uri: env["NEO4J_URI"] ?? "",
    user: env["NEO4J_USER"] || "neo4j",
    password: env["NEO4J_PASSWORD"] ?? "",
    database: env["NEO4J_DATABASE"] || undefined,
  };
  const { records } = await whenItAnswers(database, IS_OURS, PATIENCE);
  if (records[0]?.get("isOurs") !== true)
    throw new Error(
      "it holds a graph, which the tests would replace: name an empty database, or let the tests have this one with CREATE (:TestDatabase)",
    );
  const claim = async () => {
    await whenItAnswers(database, CLAIM, PATIENCE);
  };
  await claim();
  return {
    how: "NEO4J_URI",
    database,
    story: `as NEO4J_URI says, answered in ${lap()}`,
    stop: claim,
  };
};

const IS_OURS = {
  text: "RETURN COUNT { () } = 0 OR COUNT { (:TestDatabase) } > 0 AS isOurs",
};
const CLAIM = { text: "MERGE (:TestDatabase)" };
