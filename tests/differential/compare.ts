import { expect } from "vitest";
import type { Graph } from "../../src/domain/model.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { answerOf } from "./answers.js";
import { nextPages } from "./next-pages.js";
import type { Operation } from "./operation.js";

/** A list is followed this many pages at most. */
const PAGES = 4;

/** Two engines that hold the same graph. */
export interface Pair {
  readonly reference: GraphStore;
  readonly subject: GraphStore;
}

/** Loads the same graph into both. */
export async function replaceBoth(
  { reference, subject }: Pair,
  graph: Graph,
): Promise<void> {
  await Promise.all([reference.replace(graph), subject.replace(graph)]);
}

/**
 * That both engines answer the operation with the same JSON, and so each page after its own.
 * @returns how many operations were compared.
 */
export async function expectSameAnswers(
  pair: Pair,
  operation: Operation,
  pages = PAGES,
): Promise<number> {
  const expected = await answerOf(pair.reference, operation);
  // Asked twice, since an engine may remember what it read.
  for (const time of ["first", "second"]) {
    const actual = await answerOf(pair.subject, operation);
    expect(asText(actual), `${String(operation)}\n# the ${time} time`).toBe(
      asText(expected),
    );
  }
  let compared = 1;
  if (pages > 1)
    for (const next of nextPages(operation, expected.data))
      compared += await expectSameAnswers(pair, next, pages - 1);
  return compared;
}

/** Compared as text, order of fields and kinds of numbers included. */
function asText(answer: unknown): string {
  return JSON.stringify(answer, null, 2);
}
