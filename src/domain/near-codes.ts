import type { Organisation } from "./model.js";
import { withinOneEdit } from "./search.js";
import { compareText } from "./text-order.js";
import { holdsAt, type Day } from "./time.js";

export const DIGITS = "0123456789";
export const CODE_LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", ...DIGITS];

/** Codes are at most nine characters; for anything much longer no near code is worth the search. */
const LONGEST_CODE = 12;

/** How many near codes or ids an error names. */
export const SUGGESTIONS = 5;

/** Every code within one slip of this one: a character added, left out or changed, or two neighbours swapped. */
export function codesNear(code: string): string[] {
  const text = code.trim().toUpperCase();
  return text.length > LONGEST_CODE ? [] : slipsOf(text, CODE_LETTERS);
}

/** Every text within one slip of this one, written in some letters. */
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

/** A body that carries a near code. */
export interface NearMiss {
  readonly code: string;
  readonly body: Organisation;
}

/** The likeliest few: swapped neighbours and codes of the same length first, then bodies in force, then by code. */
export function likeliest(
  code: string,
  misses: readonly NearMiss[],
  day: Day,
): NearMiss[] {
  const text = code.trim().toUpperCase();
  const rank = ({ code: near, body }: NearMiss) => {
    const slip = !withinOneEdit(near, text)
      ? 0
      : near.length === text.length
        ? 1
        : 2;
    return `${slip}${holdsAt(body.validity, day) ? 0 : 1}${near}${body.id}`;
  };
  return misses
    .map((miss) => ({ miss, rank: rank(miss) }))
    .sort((a, b) => compareText(a.rank, b.rank))
    .slice(0, SUGGESTIONS)
    .map(({ miss }) => miss);
}
