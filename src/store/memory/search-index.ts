import SearchableMap from "minisearch/SearchableMap";
import type { Organisation } from "../../domain/model.js";
import {
  compareHits,
  matchText,
  wordsOf,
  type SearchHit,
} from "../../domain/search.js";
import type { Page, PageRequest, SearchFilter } from "../graph-store.js";
import { searchOrder } from "../orders.js";
import type { OrganisationIndex } from "./organisation-index.js";
import { oneOf } from "./one-of.js";
import { pageOf } from "./pages.js";
import { everyItem } from "./rows.js";
import type { Table } from "./table.js";

/** Every word of every name, in a radix tree, each with the numbers of the bodies that bear it. */
export type Vocabulary = SearchableMap<number[]>;

export function indexWords(organisations: Table<Organisation>): Vocabulary {
  const vocabulary: Vocabulary = new SearchableMap<number[]>();
  organisations.records.forEach(({ name, otherNames }, number) => {
    const words = [name, ...otherNames.map((other) => other.name)].flatMap(
      wordsOf,
    );
    for (const word of new Set(words))
      vocabulary.fetch(word, () => []).push(number);
  });
  return vocabulary;
}

/** The index only proposes: `matchText` decides and `compareHits` ranks, so the answer is that of trying every body. */
export function search(
  organisations: OrganisationIndex,
  vocabulary: Vocabulary,
  text: string,
  { kinds, asOf }: SearchFilter,
  request: PageRequest<"RANK">,
): Page<SearchHit> {
  const isKind = oneOf(kinds);
  const hits: SearchHit[] = [];
  for (const number of candidates(organisations, vocabulary, text)) {
    const organisation = organisations.table.at(number);
    const hit = isKind(organisation.kind)
      ? matchText(text, organisation, asOf)
      : null;
    if (hit !== null) hits.push(hit);
  }
  hits.sort(compareHits);
  return pageOf(
    {
      order: searchOrder(text),
      at: (rank) => at(hits, rank),
      compare: (a, b) => a - b,
    },
    [everyItem(hits.length)],
    () => true,
    request,
  );
}

/** Bodies that carry the text as a code, and those with a word like the rarest word of the text: no other can match. */
function candidates(
  { byCode }: OrganisationIndex,
  vocabulary: Vocabulary,
  text: string,
): Set<number> {
  const perWord = wordsOf(text).map((word) => bearersOf(vocabulary, word));
  const rarest = perWord.reduce(
    (least, lists) => (sizeOf(lists) < sizeOf(least) ? lists : least),
    perWord[0] ?? [],
  );
  return new Set([
    ...(byCode.get(text.trim().toUpperCase()) ?? []),
    ...rarest.flat(),
  ]);
}

/** Lists of the bodies with a word that begins with the word sought, or is one edit from it. */
function bearersOf(
  vocabulary: Vocabulary,
  word: string,
): (readonly number[])[] {
  const near = [...vocabulary.fuzzyGet(word, 1).values()].map(
    ([bearers]) => bearers,
  );
  return [...vocabulary.atPrefix(word).values(), ...near];
}

function sizeOf(lists: readonly (readonly number[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function at(hits: readonly SearchHit[], rank: number): SearchHit {
  const hit = hits[rank];
  if (hit === undefined) throw new RangeError(`No hit has the rank ${rank}.`);
  return hit;
}
