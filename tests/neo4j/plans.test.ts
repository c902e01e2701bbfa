import neo4j, { type Plan, type ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { EVERY_QUERY } from "../store/neo4j/every-query.js";
import { describeWithNeo4j } from "./server/database.js";
import { openStore, UNHURRIED } from "./stores.js";

/** Reads all of something, or follows paths of unbounded number. */
const FORBIDDEN = /Scan|VarLengthExpand|ShortestPath|CartesianProduct|^Eager$/;

const LONGEST_WALK = "neighbourhood.thirteen-hops-two-ways";

describeWithNeo4j("on the real seed, the plan of", (database) => {
  const store = openStore(database, UNHURRIED);
  const { uri, user, password } = database;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  afterAll(() => driver.close());
  const graph = loadGraph(SEED_FOLDER);
  beforeAll(() => store.replace(graph), 120_000);

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

  it("neighbourhood.thirteen-hops-two-ways expands each way in its own direction alone", async () => {
    const { summary } = await run("EXPLAIN ", LONGEST_WALK);
    expect(expansionsIn(summary.plan)).toEqual([
      "(body)-[edge]->(other)",
      "(body)<-[edge]-(other)",
    ]);
  });

  it("reach.one-hop-both counts relationships and neighbours in one expansion", async () => {
    const { summary } = await run("EXPLAIN ", "reach.one-hop-both");
    expect(expansionsIn(summary.plan)).toEqual(["(body)-[edge]-(other)"]);
  });

  it("relationships-among expands only out of the bodies asked for", async () => {
    const { summary } = await run("EXPLAIN ", "relationships-among");
    expect(expansionsIn(summary.plan)).toEqual(["(body)-[edge]->(other)"]);
  });

  // The hops are inside an expression, of which a plan shows no operators.
  it("neighbourhood.thirteen-hops-two-ways touches less than all relationships, in all its hops together", async () => {
    const { summary } = await run("PROFILE ", LONGEST_WALK);
    const hits = hitsIn(summary.profile);
    expect(hits).toBeGreaterThan(1_000);
    expect(hits).toBeLessThan(graph.relationships.length);
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

/** Of each expansion what it follows, in the order of the tree. */
function expansionsIn(plan: Plan | false): unknown[] {
  if (plan === false) return [];
  const own = plan.operatorType.startsWith("Expand")
    ? [plan.arguments["Details"]]
    : [];
  return [...own, ...plan.children.flatMap(expansionsIn)];
}

/** How often the query touched the database, as it ran. */
function hitsIn(plan: ProfiledPlan | false): number {
  if (plan === false) return 0;
  return plan.children.map(hitsIn).reduce((a, b) => a + b, plan.dbHits);
}
