import type { Identifier, Organisation } from "./model.js";
import { compareText } from "./text-order.js";
import { holdsAt, type Day } from "./time.js";

/** How well a body matches, best first. */
export const MATCH_TIERS = [
  "EXACT_CODE",
  "EXACT_NAME",
  "PREFIX",
  "FUZZY",
] as const;
type MatchTier = (typeof MATCH_TIERS)[number];

export interface SearchHit {
  readonly organisation: Organisation;
  readonly tier: MatchTier;
  /** The name, former name or code that matched. */
  readonly matched: string;
  readonly inForce: boolean;
}

/** Words shorter than this must match exactly or by prefix: one edit would make almost anything of them. */
export const SHORTEST_FUZZY_WORD = 4;

/** Lower-case words without accents or punctuation: "St. Thomas' & Guy's" is "st", "thomas", "guys". */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'\u2019]/g, "")
    .toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
}

/** The best match of a text among a body's codes and names, or null when there is none. */
export function matchText(
  text: string,
  organisation: Organisation,
  asOf: Day,
): SearchHit | null {
  const inForce = holdsAt(organisation.validity, asOf);
  const identifier = organisation.identifiers.find((candidate) =>
    isCode(text.trim(), candidate),
  );
  if (identifier !== undefined)
    return {
      organisation,
      inForce,
      tier: "EXACT_CODE",
      matched: identifier.value,
    };

  const sought = wordsOf(text);
  if (sought.length === 0) return null;
  let best: SearchHit | null = null;
  for (const name of [
    organisation.name,
    ...organisation.otherNames.map((other) => other.name),
  ]) {
    const tier = nameTier(sought, wordsOf(name));
    if (tier !== null && (best === null || rank(tier) < rank(best.tier)))
      best = { organisation, inForce, tier, matched: name };
  }
  return best;
}

/** Keys of other registers look like words: THE is the key of a council, and "the" is not. They must be written as they are there. */
function isCode(text: string, { scheme, value }: Identifier): boolean {
  return scheme === "REGISTER"
    ? value === text
    : value.toUpperCase() === text.toUpperCase();
}

/** The order of results: best tier, then in force, then bodies before areas kept for statistics, then the shortest matching name, then id. */
export function compareHits(a: SearchHit, b: SearchHit): number {
  return compareText(rankKey(a), rankKey(b));
}

/** In the order of `compareHits`, the key of each made once. */
export function inRankOrder(hits: readonly SearchHit[]): SearchHit[] {
  return hits
    .map((hit) => ({ hit, key: rankKey(hit) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ hit }) => hit);
}

/** `compareHits` as one string, for cursors. */
export function rankKey(hit: SearchHit): string {
  const length = String(hit.matched.length).padStart(4, "0");
  const { id, kind } = hit.organisation;
  // Their names are those of their boards with a code behind, so whoever types a board's name would find them first.
  const isArea = kind === "SUB_ICB_LOCATION";
  return `${rank(hit.tier)}${hit.inForce ? 0 : 1}${isArea ? 1 : 0}${length}${id}`;
}

function rank(tier: MatchTier): number {
  return MATCH_TIERS.indexOf(tier);
}

function nameTier(
  sought: readonly string[],
  words: readonly string[],
): MatchTier | null {
  if (
    sought.length === words.length &&
    sought.every((word, index) => word === words[index])
  )
    return "EXACT_NAME";
  if (
    sought.every((word) =>
      words.some((candidate) => candidate.startsWith(word)),
    )
  )
    return "PREFIX";
  return sought.every((word) =>
    words.some(
      (candidate) =>
        candidate.startsWith(word) || isFuzzyMatch(word, candidate),
    ),
  )
    ? "FUZZY"
    : null;
}

function isFuzzyMatch(word: string, candidate: string): boolean {
  return word.length >= SHORTEST_FUZZY_WORD && withinOneEdit(word, candidate);
}

/** One letter added, left out or changed. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  if (a.length === b.length) return a.slice(start + 1) === b.slice(start + 1);
  return a.length > b.length
    ? a.slice(start + 1) === b.slice(start)
    : a.slice(start) === b.slice(start + 1);
}
