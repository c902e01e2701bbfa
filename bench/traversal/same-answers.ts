import assert from "node:assert/strict";
import type { Contender } from "./contender.js";
import type { Work } from "./questions.js";

/** Fails unless all answer the same about every body. */
export async function checkSameAnswers(
  contenders: readonly Contender[],
  work: Work,
): Promise<void> {
  const [ours, ...others] = contenders;
  const wanted = (await ours?.answers(work))?.map(sorted);
  for (const { name, answers } of others)
    assert.deepEqual(
      (await answers(work)).map(sorted),
      wanted,
      `${name} answers otherwise: ${work}`,
    );
}

function sorted(answer: readonly string[]): string[] {
  return answer.toSorted();
}
