import { Database } from "../../tests/neo4j/server/outcome.js";
import { benchOperation } from "./bench-operation.js";
import { checkSameAnswers } from "./check.js";
import { forEach } from "./contenders/contender.js";
import { openContenders } from "./open-contenders.js";
import { OPERATIONS } from "./operations/index.js";
import { report } from "./report.js";
import type { Result } from "./result.js";

// The process that measures: the operations whose names hold the word given. It tells whoever started it what is to be written.
const [, , part = ""] = process.argv;
const operations = OPERATIONS.filter(({ name }) => name.includes(part));
if (operations.length === 0)
  throw new Error(
    `No operation's name holds "${part}": ${OPERATIONS.map(({ name }) => name).join("; ")}.`,
  );

const { contenders, store, setting, close } = await openContenders(
  Database.parse(JSON.parse(process.env["BENCH_DATABASE"] ?? "null")),
);
for (const operation of operations)
  await checkSameAnswers(operation, contenders);

const servers = await forEach(contenders, (contender) => contender.serve());
const results: Result[] = [];
for (const operation of operations) {
  console.log(`  ${operation.name}`);
  results.push(await benchOperation(operation, contenders, servers, store));
}

const names = await forEach(contenders, ({ name }) => name);
process.send?.(report(setting, names, results));

await forEach(servers, (served) => served.close());
await close();
process.disconnect();
