import type { Relationship } from "../model.js";

/** The councils that more than one board covers, given the coverage by boards that holds on one day. In id order. */
export function straddlingCouncils(
  coverage: readonly Pick<Relationship, "from" | "to">[],
): string[] {
  const boardsOf = new Map<string, Set<string>>();
  for (const { from, to } of coverage)
    boardsOf.set(to, (boardsOf.get(to) ?? new Set()).add(from));
  return [...boardsOf]
    .filter(([, boards]) => boards.size > 1)
    .map(([council]) => council)
    .sort();
}
