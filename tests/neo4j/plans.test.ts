import neo4j, { type Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { EVERY_QUERY } from "../store/neo4j/every-query.js";
import { describeWithNeo4j } from "./server/database.js";
import { openStore } from "./stores.js";

/** Reads all of something, or follows paths of unbounded number. */
const FORBIDDEN = /Scan|VarLengthExpand|ShortestPath|CartesianProduct|^Eager$/;

describeWithNeo4j("on the real seed, the plan of", (database) => {
  const store = openStore(database);
  const { uri, user, password } = database;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  afterAll(() => driver.close());
  beforeAll(() => store.replace(loadGraph(SEED_FOLDER)), 120_000);

  async function run(prefix: string, name: string) {
    const { text, parameters } = EVERY_QUERY[name] ?? { text: "" };
    return driver.executeQuery(
      prefix + text,
      { release: null, ...parameters },
      { routing: neo4j.routing.READ, ...named(database) },
    );
  }

  it.each(Object.keys(EVERY_QUERY))(
    "%s seeks by index and expands hop by hop, and the query runs without a warning",
    async (name) => {
      const { summary } = await run("EXPLAIN ", name);
      const operators = operatorsOf(summary.plan);
      expect(operators.filter((each) => FORBIDDEN.test(each))).toEqual([]);
      expect(operators).toContain("NodeUniqueIndexSeek");

      const { records, summary: ran } = await run("", name);
      expect(records.length).toBeGreaterThan(0);
      expect(ran.notifications).toEqual([]);
    },
  );

  it("neighbourhood.four-hops-out has an expansion for each of its four hops, and one for what joins the bodies", async () => {
    const { summary } = await run("EXPLAIN ", "neighbourhood.four-hops-out");
    const expansions = operatorsOf(summary.plan).filter((each) =>
      each.startsWith("Expand"),
    );
    expect(expansions).toEqual(Array(5).fill("Expand(All)"));
  });
});

function named({ database }: { database?: string | undefined }) {
  return database === undefined ? {} : { database };
}

/** "NodeIndexSeek@neo4j" and its like, without the name of the database, in the order of the tree. */
function operatorsOf(plan: Plan | false): string[] {
  if (plan === false) return [];
  const own = plan.operatorType.replace(/@.*$/, "");
  return [own, ...plan.children.flatMap(operatorsOf)];
}
