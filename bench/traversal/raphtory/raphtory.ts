import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { Graph } from "../../../src/domain/model.js";
import type { Contender } from "../contender.js";
import { ALONG, AROUND, DAY, PARLIAMENT, type Work } from "../questions.js";
import { joined } from "./joined.js";

/**
 * Raphtory in a Python of its own, which takes its own times: what is told between the two processes is not measured.
 * Null where it is not installed.
 */
export async function raphtory(
  graph: Graph,
  bodies: readonly string[],
): Promise<Contender | null> {
  const python = spawn("bench/peers/.venv/bin/python", [
    "bench/traversal/raphtory/ask.py",
  ]);
  try {
    await once(python, "spawn");
  } catch {
    return null;
  }
  python.stderr.pipe(process.stderr);
  const lines: AsyncIterator<string, undefined> = createInterface(
    python.stdout,
  )[Symbol.asyncIterator]();
  const ask = async (question: unknown): Promise<unknown> => {
    python.stdin.write(`${JSON.stringify(question)}\n`);
    const line = await lines.next();
    if (line.done === true) throw new Error("Raphtory's process ended.");
    return JSON.parse(line.value);
  };
  const works = new Set(
    z.array(z.string()).parse(await ask(told(graph, bodies))),
  );
  return {
    name: "Raphtory",
    does: (work) => works.has(work),
    answers: async (work: Work) =>
      z.array(z.array(z.string())).parse(await ask({ do: "answers", work })),
    times: async (work: Work) =>
      z.array(z.number()).parse(await ask({ do: "times", work })),
    async close() {
      const gone = once(python, "exit");
      python.stdin.end();
      await gone;
    },
  };
}

function told(
  { organisations, relationships }: Graph,
  asked: readonly string[],
) {
  return {
    day: DAY,
    around: AROUND,
    along: ALONG,
    target: PARLIAMENT,
    asked,
    bodies: organisations.map(({ id, name, validity: { from, to } }) => ({
      id,
      name,
      from,
      to,
    })),
    edges: [...joined(relationships)],
  };
}
