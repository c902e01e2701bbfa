import type { Organisation } from "./model.js";
import { CODE_LETTERS, DIGITS, slipsOf, SUGGESTIONS } from "./near-codes.js";
import { codeOf, prefixOf } from "./organisation-id.js";
import { ORGANISATION_KINDS } from "./organisation-kinds.js";
import { withinOneEdit } from "./search.js";
import { compareText } from "./text-order.js";
import { holdsAt, type Day } from "./time.js";

const PREFIXES: readonly string[] = Object.values(ORGANISATION_KINDS).map(
  ({ prefix }) => prefix,
);

const SLUG_LETTERS = [..."abcdefghijklmnopqrstuvwxyz-", ...DIGITS];

/** For anything longer no near id is worth the search. */
const LONGEST_CODE = 60;

/** Ids with the same code, in any case, after any prefix, and those with a code within one slip after the same prefix. */
export function idsNear(id: string): string[] {
  const code = codeOf(id);
  if (code.length > LONGEST_CODE) return [];
  const [upper, lower] = [code.toUpperCase(), code.toLowerCase()];
  const same = PREFIXES.flatMap((prefix) =>
    [code, upper, lower].map((written) => `${prefix}:${written}`),
  );
  const prefix = prefixOf(id);
  const near = PREFIXES.includes(prefix)
    ? [...slipsOf(upper, CODE_LETTERS), ...slipsOf(lower, SLUG_LETTERS)]
    : [];
  return [...same, ...near.map((written) => `${prefix}:${written}`)];
}

/** The likeliest few: the same code first, after the nearest prefix; then near codes; then bodies in force. */
export function likeliestIds(
  id: string,
  bodies: readonly Organisation[],
  day: Day,
): string[] {
  const code = codeOf(id).toUpperCase();
  const rank = (body: Organisation) => {
    const other = codeOf(body.id).toUpperCase();
    const carried = body.identifiers.some(
      ({ value }) => value.toUpperCase() === code,
    );
    const slip = other === code || carried ? 0 : 1 + slipRank(other, code);
    const prefix = slipRank(prefixOf(body.id), prefixOf(id));
    return `${slip}${prefix}${holdsAt(body.validity, day) ? 0 : 1}${body.id}`;
  };
  const ranked = bodies.map((body) => ({ id: body.id, rank: rank(body) }));
  ranked.sort((a, b) => compareText(a.rank, b.rank));
  return [...new Set(ranked.map((one) => one.id))].slice(0, SUGGESTIONS);
}

/** How far two texts are apart: the same, neighbours swapped, one character changed, one more or less, farther. */
function slipRank(a: string, b: string): number {
  if (a === b) return 0;
  if (!withinOneEdit(a, b)) return slipsOf(a, []).includes(b) ? 1 : 4;
  return a.length === b.length ? 2 : 3;
}
