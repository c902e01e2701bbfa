import { writeFileSync } from "node:fs";
import { Database } from "../../tests/neo4j/server/outcome.js";
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

const PAGE = "bench/RESULTS-neo4j.md";

const { contenders, store, setting, close } = await openContenders(
  Database.parse(JSON.parse(process.env["BENCH_DATABASE"] ?? "null")),
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
