import { withinOneEdit } from "../search.js";

const DIGITS = "0123456789";
export const CODE_LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", ...DIGITS];
export const SLUG_LETTERS = [..."abcdefghijklmnopqrstuvwxyz-", ...DIGITS];

/** Every text within one slip of this one, written in some letters: a character added, left out or changed, or two neighbours swapped. */
export function slipsOf(text: string, letters: readonly string[]): string[] {
  if (text === "") return [];
  const near = new Set<string>();
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    for (const letter of letters)
      near.add(before + letter + after).add(before + letter + after.slice(1));
    near.add(before + after.slice(1));
    near.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
  }
  near.delete(text);
  near.delete("");
  return [...near].sort();
}

/** How far two texts are apart: the same, neighbours swapped, one character changed, one more or less, farther. */
export function slipRank(a: string, b: string): number {
  if (a === b) return 0;
  if (!withinOneEdit(a, b)) return slipsOf(a, []).includes(b) ? 1 : 4;
  return a.length === b.length ? 2 : 3;
}
