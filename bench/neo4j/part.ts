import { fork } from "node:child_process";
import { once } from "node:events";
import { Section, type Part } from "../part.js";

export const neo4j: Part = { name: "neo4j", run };

/** In a process of its own, and not bundled: it starts a database from files beside its code. */
async function run(operations = ""): Promise<Section> {
  const child = fork("bench/neo4j/run.ts", [operations], {
    execArgv: ["--import", "tsx"],
  });
  const told = once(child, "message");
  const gone = once(child, "exit");
  const section = await Promise.race([told, gone.then(() => null)]);
  if (section === null) throw new Error("The process of this part ended.");
  await gone;
  return Section.parse(section[0]);
}
