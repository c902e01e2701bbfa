import { groupBy } from "../group-by.js";
import type { Relationship } from "../model.js";
import { kindOfId } from "../organisation-id.js";
import {
  ORGANISATION_KINDS,
  type Layer,
  type OrganisationKind,
} from "../organisation-kinds.js";
import type { Candidate } from "./choose-bodies.js";
import { truncationOf, type Found } from "./truncation.js";
import type { View, ViewNode } from "./view.js";

/** What was chosen and found for a view. */
export interface Drawn extends Found {
  /** The bodies to show, the root first. */
  readonly bodies: readonly Candidate[];
  /** The relationships between them, in id order. */
  readonly relationships: readonly Relationship[];
  /** The bodies asked for by name, shown whatever their kind. */
  readonly named: readonly string[];
  /** The kinds of the other bodies shown; undefined: every kind. */
  readonly kinds: readonly OrganisationKind[] | undefined;
}

/** The view of what was chosen, and to how many bodies besides each is joined. */
export function drawView(drawn: Drawn): View {
  const { bodies, relationships: edges } = drawn;
  const others = otherEnds(edges);
  return {
    nodes: bodies.map((body) => nodeOf(body, others.get(body.id) ?? [], drawn)),
    edges,
    truncation: truncationOf(drawn, {
      nodesShown: bodies.length,
      edgesShown: edges.length,
    }),
  };
}

/** Of each body, the other end of each of its relationships. */
function otherEnds(
  relationships: readonly Relationship[],
): ReadonlyMap<string, readonly string[]> {
  const ways = relationships.flatMap(({ from, to }) => [
    { one: from, other: to },
    { one: to, other: from },
  ]);
  const byBody = groupBy(ways, ({ one }) => one);
  return new Map(
    Array.from(byBody, ([one, found]) => [
      one,
      found.map(({ other }) => other),
    ]),
  );
}

function nodeOf(
  { id, distance, neighbours, relationships }: Candidate,
  others: readonly string[],
  { named, kinds }: Drawn,
): ViewNode {
  // A body named is shown whatever its kind, though no candidate counted it.
  const uncounted = others.filter(
    (other) => named.includes(other) && !isAskedFor(other, kinds),
  );
  const degree = neighbours + new Set(uncounted).size;
  return {
    id,
    depth: distance,
    layer: layerOf(id),
    degree,
    hidden: degree - new Set(others).size,
    relationshipCount: relationships + uncounted.length,
  };
}

function isAskedFor(id: string, kinds: Drawn["kinds"]): boolean {
  return kinds?.some((kind) => kind === kindOfId(id)) ?? true;
}

/** In which layer of a picture a body stands. */
function layerOf(id: string): Layer {
  return ORGANISATION_KINDS[kindOfId(id) ?? "PARTNER"].layer;
}
