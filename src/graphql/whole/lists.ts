import type {
  Evidence,
  Organisation,
  Relationship,
} from "../../domain/model.js";
import type {
  GraphReader,
  OrganisationFilter,
  Page,
  Slice,
} from "../../store/graph-store.js";
import { ALL, type Bound } from "./bound.js";
import { EVERYTHING } from "./everything.js";

/** The bodies that pass a filter, in id order: one call to the store. */
export async function allOrganisations(
  store: GraphReader,
  filter: OrganisationFilter,
  bound = ALL,
): Promise<Organisation[]> {
  return whole(await store.findOrganisations(filter, pageWithin(bound)), bound);
}

/** The relationships of a slice, in id order: one call to the store. */
export async function allRelationships(
  store: GraphReader,
  slice: Slice,
  bound = ALL,
): Promise<Relationship[]> {
  return whole(await store.findRelationships(slice, pageWithin(bound)), bound);
}

/** The relationships of a slice that lead out of a body or into it, in id order: one call to the store. */
export async function relationshipsOfBody(
  store: GraphReader,
  id: string,
  slice: Slice,
  bound = ALL,
): Promise<Relationship[]> {
  const page = pageWithin(bound);
  const directed = { ...slice, direction: "BOTH" } as const;
  const [found] = await store.relationshipsOf([id], directed, page);
  return found === undefined ? [] : whole(found, bound);
}

/** All findings and recommendations, in id order: one call to the store. */
export async function allEvidence(store: GraphReader): Promise<Evidence[]> {
  return whole(await store.findEvidence({}, pageWithin(ALL)), ALL);
}

function pageWithin({ most }: Bound) {
  return { ...EVERYTHING, first: most, orderBy: "ID" } as const;
}

function whole<T>({ items, hasNextPage }: Page<T>, { tooMuch }: Bound): T[] {
  if (hasNextPage) throw tooMuch();
  return items.map(({ node }) => node);
}
