import { fork } from "node:child_process";
import { once } from "node:events";
import { Outcome } from "../../tests/neo4j/server/outcome.js";
import { told } from "../measure/told.js";
import { Section, type Part } from "../part.js";

export const neo4j: Part = { name: "neo4j", run };

const TITLE = "Ten operations on Neo4j";

async function run(operations = ""): Promise<Section> {
  // Not bundled: it starts a database from files beside its code.
  const server = fork("bench/neo4j/server.ts", {
    execArgv: ["--import", "tsx"],
  });
  try {
    const outcome = Outcome.parse(await told(server));
    if (!outcome.started) return leftOut(outcome.reasons);
    const { database } = outcome;
    const url = new URL("./bench-neo4j.js", import.meta.url);
    const measuring = fork(url, [operations], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        BENCH_DATABASE: JSON.stringify(database),
      },
    });
    return {
      title: TITLE,
      ...Section.omit({ title: true }).parse(await told(measuring)),
    };
  } finally {
    const gone = once(server, "exit");
    server.disconnect();
    await gone;
  }
}

function leftOut(reasons: readonly string[]): Section {
  const text = `Left out, for want of a Neo4j server: ${reasons.join("; ")}.`;
  return { title: TITLE, text, aims: [], bars: [] };
}
