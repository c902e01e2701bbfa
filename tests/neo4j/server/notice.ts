import type { Outcome } from "./outcome.js";

const WIDTH = 74;

/** Why there is no server, and how to have one: in a box that cannot be missed. */
export function notice({
  reasons,
}: Extract<Outcome, { started: false }>): string {
  const lines = [
    "THE NEO4J TESTS DID NOT RUN: there is no server.",
    "",
    ...reasons,
    "",
    "Any one of these will do:",
    "- NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD of an empty database, 5.26 on;",
    "- a container engine, running;",
    "- Java 17 or 21 and Maven, with the network the first time.",
  ].flatMap(wrapped);
  const edge = "#".repeat(WIDTH + 6);
  const boxed = lines.map((line) => `## ${line.padEnd(WIDTH)} ##`);
  return ["", edge, ...boxed, edge, ""].join("\n");
}

function wrapped(text: string): string[] {
  const pieces = new RegExp(`.{1,${WIDTH}}(?:\\s|$)|\\S+`, "g");
  return text.match(pieces)?.map((line) => line.trimEnd()) ?? [""];
}
