import { Kind, parse } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { OPERATIONS } from "../../bench/neo4j/operations/index.js";
import { statementsOf } from "../../bench/neo4j/statements.js";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { ask } from "../graphql/ask.js";
import { describeWithNeo4j } from "./server/database.js";
import { openStore, UNHURRIED } from "./stores.js";

/** Answers on the way to which the domain or another engine of the database must have its say. */
const BEYOND_ONE = [
  [
    "of a code that several bodies carry, which of them is meant is decided before anything below it is read",
    '{ organisation(code: "QWO") { relationships { nodes { otherEnd { name } } } } }',
    2,
  ],
  [
    "of something that is no body, a relationship of that id is looked for",
    '{ node(id: "none") { id ... on Organisation { sources { id } } } }',
    2,
  ],
] as const;

/** One statement for all that is below the root. */
const IN_ONE = [
  [
    "relationships with their other ends, laws and sources, sources and money of the body",
    `{ organisation(id: "council:E08000035") {
      relationships(first: 100) {
        totalCount
        nodes { otherEnd { name } basis { source { title } } sources { title }
          ... on FundingRelationship { amounts { source { title } } } }
      }
      sources { title } finances { amount source { title } }
    } }`,
  ],
  [
    "short cuts along short cuts",
    `{ organisation(id: "icb:QWO") { ... on IntegratedCareBoard {
      councils { council { name wellbeingBoard { name } } } trusts { name }
    } } }`,
  ],
  [
    "what a code of one body alone leads to",
    '{ organisation(code: "E08000035") { relationships(orderBy: NEWEST) { edges { cursor node { to { name } } } } } }',
  ],
  [
    "bodies by their ids",
    '{ nodes(ids: ["icb:QWO", "trust:RR8"]) { ... on Organisation { relationships(first: 3) { nodes { sources { id } } } } } }',
  ],
  [
    "relationships and what their ends are joined to",
    `{ relationships(first: 20, filter: { kinds: [COVERS] }) { totalCount nodes {
      from { name } to { name ... on Council { wellbeingBoard { name } } } basis { source { id } }
    } } }`,
  ],
] as const;

describeWithNeo4j("with nothing remembered", (database) => {
  const graph = loadGraph(SEED_FOLDER);
  const store = openStore(database, { ...UNHURRIED, memory: 0 });
  const embedded = new MemoryStore();
  beforeAll(async () => {
    await Promise.all([store.replace(graph), embedded.replace(graph)]);
    // The law of a release is read once in a process.
    await store.provisions([]);
  }, 120_000);

  /** How many statements a query takes once its like has been asked before. */
  async function expectSame(query: string): Promise<number> {
    const right = await ask(embedded, query);
    const askForIt = async () => {
      expect(await ask(store.reader(), query)).toEqual(right);
    };
    await askForIt();
    return statementsOf(askForIt);
  }

  describe("a query that is asked again needs one statement for each field of the root", () => {
    it.each(OPERATIONS.map(({ name, graphql }) => [name, graphql] as const))(
      "for %s",
      async (_, query) => {
        expect(await expectSame(query)).toBe(rootFieldsOf(query));
      },
    );

    it.each(IN_ONE)("for %s", async (_, query) => {
      expect(await expectSame(query)).toBe(1);
    });
  });

  it.each(BEYOND_ONE)("%s", async (_, query, statements) => {
    expect(await expectSame(query)).toBe(statements);
  });
});

function rootFieldsOf(query: string): number {
  const [operation] = parse(query).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION
    ? operation.selectionSet.selections.length
    : 0;
}
