import { eachOnce } from "../each-once.js";
import type { Organisation } from "../model.js";
import { codeOf, prefixOf } from "../organisation-id.js";
import { ORGANISATION_KINDS } from "../organisation-kinds.js";
import { holdsAt, type Day } from "../time.js";
import { likeliest } from "./likeliest.js";
import { CODE_LETTERS, slipRank, slipsOf, SLUG_LETTERS } from "./slips.js";

const PREFIXES: readonly string[] = Object.values(ORGANISATION_KINDS).map(
  ({ prefix }) => prefix,
);

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
  const found = likeliest(eachOnce(bodies), (body) => {
    const other = codeOf(body.id).toUpperCase();
    const carried = body.identifiers.some(
      ({ value }) => value.toUpperCase() === code,
    );
    const slip = other === code || carried ? 0 : 1 + slipRank(other, code);
    const prefix = slipRank(prefixOf(body.id), prefixOf(id));
    return `${slip}${prefix}${holdsAt(body.validity, day) ? 0 : 1}${body.id}`;
  });
  return found.map((body) => body.id);
}
