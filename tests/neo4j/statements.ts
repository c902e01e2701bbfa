import type { Connection } from "../../src/store/neo4j/connection.js";
import type { Query } from "../../src/store/neo4j/query.js";

export const ONE: Query = { text: "RETURN 1 AS one", parameters: {} };

/** A statement that takes minutes. Its name, a word, is what it is found by among those under way. */
export function endless(name: string): Query {
  const text = `UNWIND range(1, 10000000000) AS ${name} WITH ${name} WHERE ${name} % 7 = 9 RETURN count(${name})`;
  return { text, parameters: {} };
}

/** How many statements of the name the database is at work on. */
export async function underWay(
  connection: Connection,
  name: string,
): Promise<unknown> {
  const text = `\
SHOW TRANSACTIONS YIELD currentQuery
WHERE currentQuery STARTS WITH "UNWIND" AND currentQuery CONTAINS $name
RETURN count(*) AS count`;
  const query = { text, parameters: { name } };
  const [row] = await connection.read(query, 5_000);
  return row?.["count"];
}
