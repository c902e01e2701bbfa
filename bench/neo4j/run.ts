import { startNeo4j } from "../../tests/neo4j/server/start-neo4j.js";
import type { Section } from "../part.js";
import { benchOperation } from "./bench-operation.js";
import { checkSameAnswers } from "./check.js";
import { forEach } from "./contenders/contender.js";
import { openContenders } from "./open-contenders.js";
import { OPERATIONS } from "./operations/index.js";
import { report } from "./report.js";
import type { Result } from "./result.js";
import type { Database } from "../../tests/neo4j/server/outcome.js";

// The process of this part: of the operations whose names hold the word given, and tells whoever started it the section.
const [, , part = ""] = process.argv;
const operations = OPERATIONS.filter(({ name }) => name.includes(part));
if (operations.length === 0)
  throw new Error(
    `No operation's name holds "${part}": ${OPERATIONS.map(({ name }) => name).join("; ")}.`,
  );

const { outcome, server } = await startNeo4j(process.env);
process.send?.(
  outcome.started ? await measured(outcome.database) : leftOut(outcome.reasons),
);
await server?.stop();
process.disconnect();

async function measured(database: Database): Promise<Section> {
  const { contenders, store, setting, close } = await openContenders(database);
  for (const operation of operations)
    await checkSameAnswers(operation, contenders);
  const servers = await forEach(contenders, (contender) => contender.serve());
  const results: Result[] = [];
  for (const operation of operations) {
    console.log(`  ${operation.name}`);
    results.push(await benchOperation(operation, contenders, servers, store));
  }
  const names = await forEach(contenders, ({ name }) => name);
  await forEach(servers, (served) => served.close());
  await close();
  return report(setting, names, results);
}

function leftOut(reasons: readonly string[]): Section {
  return {
    title: "Ten operations on Neo4j",
    text: `Left out, for want of a Neo4j server: ${reasons.join("; ")}.`,
    aims: [],
    bars: [],
  };
}
