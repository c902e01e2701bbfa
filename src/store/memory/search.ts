import {
  inRankOrder,
  matchText,
  wordsOf,
  type SearchHit,
} from "../../domain/search.js";
import type { Page, PageRequest, SearchFilter } from "../graph-store.js";
import { searchOrder } from "../orders.js";
import { kindFilter } from "./organisation-filter.js";
import type { OrganisationIndex } from "./organisation-index.js";
import { pageOf } from "./pages.js";
import { everyItem } from "./rows.js";
import { Stretch } from "./stretch.js";
import type { Vocabulary } from "./vocabulary.js";

/** The index only proposes: `matchText` decides and `inRankOrder` ranks, so the answer is that of trying every body. */
export function search(
  organisations: OrganisationIndex,
  vocabulary: Vocabulary,
  text: string,
  { kinds, asOf }: SearchFilter,
  request: PageRequest<"RANK">,
): Page<SearchHit> {
  const isKind = kindFilter(organisations, kinds);
  const found: SearchHit[] = [];
  for (const body of candidates(organisations, vocabulary, text)) {
    if (!isKind(body)) continue;
    const hit = matchText(text, organisations.table.at(body), asOf);
    if (hit !== null) found.push(hit);
  }
  const hits = inRankOrder(found);
  return pageOf(
    {
      order: searchOrder(text),
      at: (rank) => at(hits, rank),
      compare: (a, b) => a - b,
    },
    [new Stretch(everyItem(hits.length))],
    () => true,
    request,
  );
}

/** Bodies that carry the text as a code, and those with a word like the rarest word of the text: no other can match. */
function candidates(
  { codes }: OrganisationIndex,
  vocabulary: Vocabulary,
  text: string,
): Set<number> {
  const perWord = wordsOf(text).map((word) => vocabulary.bearersOf(word));
  const rarest = perWord.reduce(
    (least, lists) => (sizeOf(lists) < sizeOf(least) ? lists : least),
    perWord[0] ?? [],
  );
  const found = new Set(codes().carriersOf(text.trim()));
  for (const bearers of rarest) for (const body of bearers) found.add(body);
  return found;
}

function sizeOf(lists: readonly Stretch[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function at(hits: readonly SearchHit[], rank: number): SearchHit {
  const hit = hits[rank];
  if (hit === undefined) throw new RangeError(`No hit has the rank ${rank}.`);
  return hit;
}
