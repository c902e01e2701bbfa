import { compareText } from "../text-order.js";

/** How many near codes, ids or names an error names. */
const SUGGESTIONS = 5;

/** The likeliest few: those of the least rank, in text order. */
export function likeliest<T>(
  found: readonly T[],
  rankOf: (one: T) => string,
): T[] {
  return found
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort((a, b) => compareText(a.rank, b.rank))
    .slice(0, SUGGESTIONS)
    .map(({ one }) => one);
}
