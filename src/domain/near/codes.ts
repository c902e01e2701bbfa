import type { Organisation } from "../model.js";
import { withinOneEdit } from "../search.js";
import { holdsAt, type Day } from "../time.js";
import { likeliest } from "./likeliest.js";
import { CODE_LETTERS, slipsOf } from "./slips.js";

/** Codes are at most nine characters; for anything much longer no near code is worth the search. */
const LONGEST_CODE = 12;

/** Every code within one slip of this one. */
export function codesNear(code: string): string[] {
  const text = code.trim().toUpperCase();
  return text.length > LONGEST_CODE ? [] : slipsOf(text, CODE_LETTERS);
}

/** A body that carries a near code. */
export interface NearMiss {
  readonly code: string;
  readonly body: Organisation;
}

/** The likeliest few: swapped neighbours and codes of the same length first, then bodies in force, then by code. */
export function likeliestCodes(
  code: string,
  misses: readonly NearMiss[],
  day: Day,
): string[] {
  const text = code.trim().toUpperCase();
  const found = likeliest(misses, ({ code: near, body }) => {
    const slip = !withinOneEdit(near, text)
      ? 0
      : near.length === text.length
        ? 1
        : 2;
    return `${slip}${holdsAt(body.validity, day) ? 0 : 1}${near}${body.id}`;
  });
  return [...new Set(found.map((miss) => miss.code))];
}
