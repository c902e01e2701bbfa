import { atUri } from "./at-uri.js";
import { fromMaven } from "./from-maven.js";
import { inDocker } from "./in-docker.js";
import type { Outcome } from "./outcome.js";
import type { Server, Way } from "./way.js";

/** A server by the first way that is open, or why none is. */
export async function startNeo4j(
  env: NodeJS.ProcessEnv,
): Promise<{ outcome: Outcome; server?: Server }> {
  const reasons: string[] = [];
  for (const [name, way] of waysIn(env))
    try {
      const server = await way(env);
      const { how, database } = server;
      return { outcome: { started: true, how, database }, server };
    } catch (error) {
      reasons.push(`${name}: ${messageOf(error)}`);
    }
  const required = isSet(env["CI"]) || isSet(env["NEO4J_URI"]);
  return { outcome: { started: false, reasons, required } };
}

function waysIn(env: NodeJS.ProcessEnv): [name: string, Way][] {
  return isSet(env["NEO4J_URI"])
    ? [[`NEO4J_URI=${env["NEO4J_URI"]}`, atUri]]
    : [
        ["Docker", inDocker],
        ["Java and Maven", fromMaven],
      ];
}

function isSet(variable: string | undefined): variable is string {
  return variable !== undefined && variable !== "" && variable !== "false";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
