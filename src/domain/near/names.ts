import { DomainError } from "../errors.js";
import { shown } from "../shown.js";
import { likeliest } from "./likeliest.js";

/** Below this, two names have too little in common for the one to be meant by the other. */
const NEAR_ENOUGH = 0.5;

/** Enough to tell any two likenesses apart. */
const DECIMALS = 12;

/**
 * The names that are meant by those written: spelt so, else spelt so but for capitals.
 * @throws DomainError NOT_FOUND, with near ones, for one that is no name of this sort.
 */
export function namesMeant(
  written: readonly string[],
  names: ReadonlySet<string>,
  { argument, noun }: { readonly argument: string; readonly noun: string },
): string[] {
  return written.flatMap((text) => {
    if (names.has(text)) return [text];
    const sought = text.trim().toLowerCase();
    const alike = [...names].filter((name) => name.toLowerCase() === sought);
    if (alike.length > 0) return alike;
    const near = namesNear(text, names);
    const hint = near.length === 0 ? "" : ` Near ones: ${near.join("; ")}.`;
    throw new DomainError(
      "NOT_FOUND",
      `There is no ${noun} called ${shown(text)}.${hint}`,
      argument,
      near,
    );
  });
}

/** The likeliest few: those that share most pairs of neighbouring letters. */
export function namesNear(text: string, names: Iterable<string>): string[] {
  const sought = pairsOf(text);
  const like = (name: string) => likeness(sought, pairsOf(name));
  return likeliest(
    [...names].filter((name) => like(name) >= NEAR_ENOUGH),
    (name) => `${(1 - like(name)).toFixed(DECIMALS)}${name}`,
  );
}

/** Two neighbouring letters or digits at a time, in any case: "core" is co, or, re. */
function pairsOf(text: string): Set<string> {
  const letters = [...text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")];
  return new Set(
    letters.slice(1).map((letter, at) => `${letters[at] ?? ""}${letter}`),
  );
}

/** 1 for the same pairs, 0 for none in common; a part of a name counts for much, as people write parts. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
