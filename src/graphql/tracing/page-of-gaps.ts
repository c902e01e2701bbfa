import { DomainError } from "../../domain/errors.js";
import type { FundingRelationship } from "../../domain/model.js";
import { kindOfId } from "../../domain/organisation-id.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import type { Day } from "../../domain/time.js";
import {
  gapsAmong,
  type Gap,
  type GapNature,
} from "../../domain/tracing/gaps.js";
import type {
  GraphReader,
  Page,
  PageRequest,
} from "../../store/graph-store.js";
import { RELATIONSHIP_ORDERS, type ListOrder } from "../../store/orders.js";
import { firstOf, pageOfList } from "../lists/page-of-list.js";
import { ownTurn } from "../../own-turn.js";
import { ALL } from "../whole/bound.js";
import { surroundings } from "./surroundings.js";

export interface GapsAsked {
  readonly asOf: Day;
  readonly kinds: readonly OrganisationKind[] | undefined;
  readonly natures: readonly GapNature[];
  readonly through: readonly RelationshipFamily[];
  readonly maxHops: number;
}

/** That of their funding, so that funding is read on from the cursor of a gap. */
const GAP_ORDER: ListOrder<Gap> = {
  ...RELATIONSHIP_ORDERS.ID,
  keyOf: ({ funding }) => RELATIONSHIP_ORDERS.ID.keyOf(funding),
  idOf: ({ funding }) => funding.id,
};

/** How much funding is read in one go. */
const CHUNK = 1000;

/** How much of it is looked at in one turn: some milliseconds of work where lines are long. */
const LOT = 20;

/** A page of gaps: funding is read, and the lines from its ends, until the page is full; to the end where all are counted. */
export async function pageOfGaps(
  store: GraphReader,
  asked: GapsAsked,
  { first, after, count }: PageRequest<"ID">,
): Promise<Page<Gap>> {
  if (count) {
    const all = await gapsAfter(store, asked, null, Infinity);
    return pageOfList(all, GAP_ORDER, { first, after });
  }
  const gaps = await gapsAfter(store, asked, after, first);
  return { ...firstOf(gaps, GAP_ORDER, first), total: null };
}

/** The gaps after a cursor, in order, until there are more than enough. */
async function gapsAfter(
  store: GraphReader,
  asked: GapsAsked,
  after: string | null,
  enough: number,
): Promise<Gap[]> {
  const gaps: Gap[] = [];
  let from = after;
  do {
    const { fundings, next } = await fundingAfter(store, asked, from);
    gaps.push(...(await gapsIn(store, asked, fundings, enough - gaps.length)));
    from = next;
  } while (from !== null && gaps.length <= enough);
  return gaps;
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
  enough: number,
): Promise<Gap[]> {
  if (fundings.length === 0) return [];
  const around = await surroundings(store, {
    roots: [...new Set(fundings.flatMap(({ from, to }) => [from, to]))],
    through,
    maxHops,
    asOf,
    cap: ALL.most,
  });
  // A line through a body left out would be taken for no line.
  if (around.truncated) throw tooWide();
  const gaps: Gap[] = [];
  let looked = 0;
  for (const gap of gapsAmong(fundings, { through, maxHops }, around)) {
    if (gap !== null && natures.includes(gap.nature)) gaps.push(gap);
    if (gaps.length > enough) break;
    if (++looked % LOT === 0) await ownTurn();
  }
  return gaps;
}

function tooWide(): DomainError {
  return new DomainError(
    "BAD_ARGUMENT",
    `More than ${ALL.most.toLocaleString("en-GB")} bodies lie around those that pay and are paid. Ask for fewer hops or families.`,
    "maxHops",
  );
}
