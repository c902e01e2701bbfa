import { SHORTEST_FUZZY_WORD, wordsOf } from "../../../domain/search.js";
import type { SearchFilter } from "../../graph-store.js";
import { SEARCH_INDEX } from "../layout.js";
import type { Query } from "../query.js";
import { recordList, RELEASE } from "./fragments.js";

/** Matches no word: a full-text query may not be empty. */
const NO_WORD = "_";
const WORDS_SOUGHT = 8;

/** Bodies that may match the text: those that carry it as a code, and those with all its words, cut short or one edit away. */
export function searchCandidates(text: string, { kinds }: SearchFilter): Query {
  const cypher = `\
${RELEASE}
${recordList(
  `CALL (release) {
    MATCH (:Code {release: release, code: $code})<-[:CARRIES]-(record:Organisation)
    RETURN record
    UNION
    CALL db.index.fulltext.queryNodes("${SEARCH_INDEX}", $words)
    YIELD node AS record
    WITH release, record WHERE record.release = release
    RETURN record
  }
  WITH record WHERE $kinds IS NULL OR record.kind IN $kinds`,
)}
RETURN release, records`;
  return {
    text: cypher,
    parameters: {
      code: text.trim().toUpperCase(),
      words: fullTextQuery(wordsOf(text)),
      kinds: kinds ?? null,
    },
  };
}

/**
 * Every one of the words: cut short, or one edit away where it is long enough for that. A few of the longest words
 * narrow a search enough. Words have only letters and digits, so that none needs escaping.
 */
function fullTextQuery(words: readonly string[]): string {
  if (words.length === 0) return `words:${NO_WORD}`;
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .slice(0, WORDS_SOUGHT)
    .map((word) =>
      word.length < SHORTEST_FUZZY_WORD
        ? `words:${word}*`
        : `(words:${word}* OR words:${word}~1)`,
    )
    .join(" AND ");
}
