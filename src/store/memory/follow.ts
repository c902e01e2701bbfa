import type { Way } from "../graph-store.js";
import { edgeFilter } from "./edge-filter.js";
import { kindFilter } from "./organisation-filter.js";
import type { OrganisationIndex } from "./organisation-index.js";
import type { RelationshipIndex } from "./relationship-index.js";

/** Calls back with each relationship that may be followed from a body, and the body it leads to. */
export type Follow = (
  body: number,
  visit: (edge: number, other: number) => void,
) => void;

/** Follows a relationship where any of the ways lets it. */
export function follower(
  index: RelationshipIndex,
  organisations: OrganisationIndex,
  ways: readonly Way[],
): Follow {
  const follows = ways.map((way) => followerOf(index, organisations, way));
  const [only] = follows;
  if (only !== undefined && follows.length === 1) return only;
  return (body, visit) => {
    for (const follow of follows) follow(body, visit);
  };
}

function followerOf(
  { edges, lists }: RelationshipIndex,
  organisations: OrganisationIndex,
  way: Way,
): Follow {
  const accepts = edgeFilter(edges, way);
  const acceptsBody = kindFilter(organisations, way.bodyKinds);
  const acceptsEnd = kindFilter(organisations, way.otherKinds);
  const outward = { rows: lists.ID.out(), ends: edges.to };
  const inward = { rows: lists.ID.in(), ends: edges.from };
  const sides = { OUT: [outward], IN: [inward], BOTH: [outward, inward] }[
    way.direction
  ];
  return (body, visit) => {
    if (!acceptsBody(body)) return;
    for (const { rows, ends } of sides) {
      const end = rows.offsets[body + 1] ?? 0;
      for (let place = rows.offsets[body] ?? 0; place < end; place++) {
        const edge = rows.items[place] ?? 0;
        if (!accepts(edge)) continue;
        const other = ends[edge] ?? 0;
        if (acceptsEnd(other)) visit(edge, other);
      }
    }
  };
}
