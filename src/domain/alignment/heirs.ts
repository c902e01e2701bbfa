import type { Relationship } from "../model.js";
import { byId } from "../text-order.js";
import type { BoardsAround } from "./boards-around.js";

interface Heirs {
  /** Ids of boards, the board itself where it is one of them. */
  readonly heirs: readonly string[];
  /** The successions that lead to them, in id order. */
  readonly successions: readonly Relationship[];
}

/** Which of the boards of a later day a board is, or was taken over by: a line of successions stops at the first of them, and at a board in force. */
export function heirsOf(
  board: string,
  later: ReadonlySet<string>,
  around: BoardsAround,
): Heirs {
  const steps = stepsFrom(board, later, around);
  const ends = new Set([board, ...steps.map(({ to }) => to)]);
  const heirs = [...ends].filter((end) => later.has(end)).sort();
  return { heirs, successions: leadingTo(heirs, steps).sort(byId) };
}

function stepsFrom(
  board: string,
  later: ReadonlySet<string>,
  { isInForce, successionsFrom }: BoardsAround,
): Relationship[] {
  const seen = new Set([board]);
  const steps: Relationship[] = [];
  for (const at of seen) {
    if (later.has(at) || isInForce(at)) continue;
    for (const step of successionsFrom(at)) {
      steps.push(step);
      seen.add(step.to);
    }
  }
  return steps;
}

function leadingTo(
  heirs: readonly string[],
  steps: readonly Relationship[],
): Relationship[] {
  const found = new Set<Relationship>();
  const seen = new Set(heirs);
  for (const at of seen)
    for (const step of steps)
      if (step.to === at) {
        found.add(step);
        seen.add(step.from);
      }
  return [...found];
}
