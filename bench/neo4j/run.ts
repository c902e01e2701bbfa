import { writeFileSync } from "node:fs";
import { startNeo4j } from "../../tests/neo4j/server/start-neo4j.js";
import { benchOperation } from "./bench-operation.js";
import { checkSameAnswers } from "./check.js";
import { forEach } from "./contenders/contender.js";
import { openContenders } from "./open-contenders.js";
import { OPERATIONS } from "./operations/index.js";
import { report } from "./report.js";
import type { Result } from "./result.js";

/** Of the operations whose names hold this alone; nothing is written then. */
const [, , part = ""] = process.argv;
const operations = OPERATIONS.filter(({ name }) => name.includes(part));
if (operations.length === 0)
  throw new Error(
    `No operation's name holds "${part}": ${OPERATIONS.map(({ name }) => name).join("; ")}.`,
  );

const PAGE = new URL("../RESULTS-neo4j.md", import.meta.url);

const { outcome, server } = await startNeo4j(process.env);
if (!outcome.started)
  throw new Error(`There is no Neo4j server: ${outcome.reasons.join("; ")}`);

const { contenders, store, setting, close } = await openContenders(
  outcome.database,
);
for (const operation of operations)
  await checkSameAnswers(operation, contenders);
console.log("All give the same answers.");

const servers = await forEach(contenders, (contender) => contender.serve());
const results: Result[] = [];
for (const operation of operations) {
  console.log(operation.name);
  results.push(await benchOperation(operation, contenders, servers, store));
}

const names = await forEach(contenders, ({ name }) => name);
const page = await report(setting, names, results);
if (part === "") writeFileSync(PAGE, page);
console.log(page);

await forEach(servers, (served) => served.close());
await close();
await server?.stop();
