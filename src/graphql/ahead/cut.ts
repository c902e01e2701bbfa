import type {
  BodiesAhead,
  PageAhead,
  RelationshipsAhead,
} from "../../store/graph-store.js";

/** A statement of more pages than this takes a database longer to plan than it saves. */
const MOST_PAGES = 6;

/** What of it may be read in one go: as many levels as fit, and of one level that is too much its first pages. */
export function cutBodies(ahead: BodiesAhead): BodiesAhead {
  const levels = levelsThatFit((most) => pagesOf(bodiesTo(ahead, most)));
  if (levels > 0) return bodiesTo(ahead, levels);
  const { pages, ...rest } = bodiesTo(ahead, 1);
  return { ...rest, pages: pages.slice(0, MOST_PAGES) };
}

export function cutRelationships(
  ahead: RelationshipsAhead,
): RelationshipsAhead {
  const levels = levelsThatFit((most) =>
    pagesBelow(relationshipsTo(ahead, most)),
  );
  return relationshipsTo(ahead, levels);
}

function levelsThatFit(pagesTo: (levels: number) => number): number {
  let levels = 0;
  while (pagesTo(levels + 1) <= MOST_PAGES) {
    // One level more brings nothing more.
    if (pagesTo(levels + 1) === pagesTo(levels + 2)) return levels + 1;
    levels += 1;
  }
  return levels;
}

function bodiesTo(ahead: BodiesAhead, levels: number): BodiesAhead {
  const page = (one: PageAhead) => ({
    ...one,
    below: relationshipsTo(one.below, levels - 1),
  });
  return { ...ahead, pages: levels === 0 ? [] : ahead.pages.map(page) };
}

function relationshipsTo(
  ahead: RelationshipsAhead,
  levels: number,
): RelationshipsAhead {
  const ends = ahead.ends.map(({ end, below }) => ({
    end,
    below: bodiesTo(below, levels),
  }));
  return { ...ahead, ends };
}

function pagesOf({ pages }: BodiesAhead): number {
  return pages.reduce((sum, { below }) => sum + 1 + pagesBelow(below), 0);
}

function pagesBelow({ ends }: RelationshipsAhead): number {
  return ends.reduce((sum, { below }) => sum + pagesOf(below), 0);
}
