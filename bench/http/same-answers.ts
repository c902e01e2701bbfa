import assert from "node:assert/strict";
import { z } from "zod";
import type { Question } from "./questions.js";

/** Without errors. */
const Answer = z.strictObject({ data: z.record(z.string(), z.unknown()) });

/** Fails unless all servers give the same JSON, and it holds no error. */
export async function checkSameAnswers(
  servers: readonly { name: string; url: string }[],
  { work, query }: Question,
): Promise<void> {
  const answers = await Promise.all(
    servers.map(async ({ name, url }) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      return { name, answer: Answer.parse(await response.json()) };
    }),
  );
  const [first] = answers;
  for (const { name, answer } of answers) {
    assert.deepEqual(answer, first?.answer, `${name} differs: ${work}`);
  }
}
