import { kindOfId } from "../../domain/kind-of-id.js";
import type { FundingRelationship } from "../../domain/model.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import {
  gapsAmong,
  type Gap,
  type GapNature,
} from "../../domain/tracing/gaps.js";
import type { Day } from "../../domain/time.js";
import type {
  GraphReader,
  Page,
  PageRequest,
} from "../../store/graph-store.js";
import { cursorOf, RELATIONSHIP_ORDERS } from "../../store/orders.js";
import { EVERYTHING } from "../loaders/everything.js";
import { surroundings } from "./surroundings.js";

export interface GapsAsked {
  readonly asOf: Day;
  readonly kinds: readonly OrganisationKind[] | undefined;
  readonly natures: readonly GapNature[] | undefined;
  readonly through: readonly RelationshipFamily[];
  readonly maxHops: number;
}

/** How much funding is looked at in one go. */
const CHUNK = 1000;

/** A page of gaps: funding is read, and the lines from its ends, a chunk at a time until the page is full; to the end where all are counted. */
export async function gapPage(
  store: GraphReader,
  asked: GapsAsked,
  { first, after, count }: PageRequest<"ID">,
): Promise<Page<Gap>> {
  const gaps: Gap[] = [];
  let from = after;
  do {
    const chunk = await fundingAfter(store, asked, from);
    gaps.push(...(await gapsIn(store, asked, chunk.fundings)));
    from = chunk.next;
  } while (from !== null && gaps.length <= first);
  const total = count ? await countGaps(store, asked) : null;
  return {
    items: gaps.slice(0, first).map((node) => ({
      node,
      cursor: cursorOf(RELATIONSHIP_ORDERS.ID, node.funding),
    })),
    hasNextPage: gaps.length > first,
    total,
  };
}

async function countGaps(store: GraphReader, asked: GapsAsked) {
  let total = 0;
  let from: string | null = null;
  do {
    const { fundings, next }: Chunk = await fundingAfter(store, asked, from);
    total += (await gapsIn(store, asked, fundings)).length;
    from = next;
  } while (from !== null);
  return total;
}

interface Chunk {
  readonly fundings: readonly FundingRelationship[];
  /** The cursor to go on from; null at the end. */
  readonly next: string | null;
}

async function fundingAfter(
  store: GraphReader,
  { asOf, kinds }: GapsAsked,
  after: string | null,
): Promise<Chunk> {
  const page = await store.findRelationships(
    { asOf, families: ["FUNDING"] },
    { first: CHUNK, after, orderBy: "ID", count: false },
  );
  const fundings = page.items.flatMap(({ node }) =>
    node.family === "FUNDING" && isPaidKind(node, kinds) ? [node] : [],
  );
  const next = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
  return { fundings, next };
}

function isPaidKind(
  { to }: FundingRelationship,
  kinds: readonly OrganisationKind[] | undefined,
): boolean {
  const kind = kindOfId(to);
  return kinds === undefined || (kind !== null && kinds.includes(kind));
}

async function gapsIn(
  store: GraphReader,
  { asOf, natures, through, maxHops }: GapsAsked,
  fundings: readonly FundingRelationship[],
): Promise<Gap[]> {
  if (fundings.length === 0) return [];
  const around = await surroundings(store, {
    roots: [...new Set(fundings.flatMap(({ from, to }) => [from, to]))],
    through,
    maxHops,
    asOf,
    cap: EVERYTHING.first,
  });
  return gapsAmong(fundings, { through, maxHops }, around).filter(
    ({ nature }) => natures?.includes(nature) ?? true,
  );
}
