import { changesOfAmounts } from "../../domain/changes/amount-changes.js";
import { changesOfBody } from "../../domain/changes/body-changes.js";
import {
  CHANGE_KINDS,
  compareChanges,
  type Change,
  type ChangeKind,
} from "../../domain/changes/change.js";
import { changesOfRelationship } from "../../domain/changes/relationship-changes.js";
import { DomainError } from "../../domain/errors.js";
import { financialYearOn } from "../../domain/year-of-day.js";
import { kindOfId } from "../../domain/kind-of-id.js";
import type { Relationship } from "../../domain/model.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import { formatDay, type Day } from "../../domain/time.js";
import type {
  GraphReader,
  OrganisationFilter,
  Page,
  Slice,
} from "../../store/graph-store.js";

/** The most bodies, and the most relationships, that are compared for one answer; and the most changes of one. */
const MOST = 20_000;
const CANDIDATES = {
  first: MOST,
  after: null,
  orderBy: "ID",
  count: false,
} as const;

export interface ChangesAsked {
  readonly from: Day;
  readonly to: Day;
  readonly kinds?: readonly OrganisationKind[] | null | undefined;
  readonly families?: readonly RelationshipFamily[] | null | undefined;
  readonly changeKinds?: readonly ChangeKind[] | null | undefined;
}

/**
 * All changes between two days, in order: three calls to the store at most, whatever there is.
 * @throws DomainError BAD_ARGUMENT when the second day is before the first, or when there may be too many.
 */
export async function readChanges(
  store: GraphReader,
  asked: ChangesAsked,
): Promise<Change[]> {
  checkOrder(asked);
  const days = [asked.from, asked.to] as const;
  const [bodies, relationships, funding] = await Promise.all([
    differingBodies(store, asked),
    differingRelationships(store, asked),
    lastingFunding(store, asked),
  ]);
  const changes = [
    ...bodies.flatMap((body) => changesOfBody(body, days)),
    ...relationships.flatMap((one) => changesOfRelationship(one, days)),
    ...funding.flatMap((one) =>
      one.family === "FUNDING" ? changesOfAmounts(one, days) : [],
    ),
  ].filter(({ kind }) => kindsAsked(asked).includes(kind));
  if (changes.length > MOST) throw tooMany();
  return changes.sort(compareChanges);
}

function checkOrder({ from, to }: ChangesAsked): void {
  if (to < from)
    throw new DomainError(
      "BAD_ARGUMENT",
      `\`to\` is ${formatDay(to)}, before \`from\`, ${formatDay(from)}. Give the earlier day as \`from\`.`,
      "to",
    );
}

async function differingBodies(store: GraphReader, asked: ChangesAsked) {
  if (!asksForAny(asked, "BODY_")) return [];
  const filter: OrganisationFilter = {
    kinds: asked.kinds ?? undefined,
    changedBetween: [asked.from, asked.to],
  };
  return whole(await store.findOrganisations(filter, CANDIDATES));
}

async function differingRelationships(
  store: GraphReader,
  asked: ChangesAsked,
): Promise<Relationship[]> {
  if (!asksForAny(asked, "RELATIONSHIP_")) return [];
  const slice: Slice = {
    families: asked.families ?? undefined,
    changedBetween: [asked.from, asked.to],
  };
  return betweenKinds(
    whole(await store.findRelationships(slice, CANDIDATES)),
    asked,
  );
}

/** Funding of the first day, where its amounts may differ on the second: where the two are of one financial year, they do not. */
async function lastingFunding(
  store: GraphReader,
  asked: ChangesAsked,
): Promise<Relationship[]> {
  const sameYear = financialYearOn(asked.from) === financialYearOn(asked.to);
  const wanted = asked.families?.includes("FUNDING") ?? true;
  if (sameYear || !wanted || !asksForAny(asked, "AMOUNT_")) return [];
  const slice: Slice = { families: ["FUNDING"], asOf: asked.from };
  return betweenKinds(
    whole(await store.findRelationships(slice, CANDIDATES)),
    asked,
  );
}

function betweenKinds(
  relationships: readonly Relationship[],
  { kinds }: ChangesAsked,
): Relationship[] {
  const allowed =
    kinds == null ? null : new Set<OrganisationKind | null>(kinds);
  return relationships.filter(
    ({ from, to }) =>
      allowed === null ||
      allowed.has(kindOfId(from)) ||
      allowed.has(kindOfId(to)),
  );
}

function kindsAsked({ changeKinds }: ChangesAsked): readonly ChangeKind[] {
  return changeKinds ?? CHANGE_KINDS;
}

function asksForAny(asked: ChangesAsked, prefix: string): boolean {
  return kindsAsked(asked).some((kind) => kind.startsWith(prefix));
}

function whole<T>({ items, hasNextPage }: Page<T>): T[] {
  if (hasNextPage) throw tooMany();
  return items.map(({ node }) => node);
}

function tooMany(): DomainError {
  return new DomainError(
    "BAD_ARGUMENT",
    `There may be more than ${MOST.toLocaleString("en-GB")} changes between these days. Give days nearer to each other, or narrow by \`families\`, \`kinds\` or \`changeKinds\`.`,
    "to",
  );
}
