import type { DirectedSlice } from "../../graph-store.js";
import type { Query } from "../query.js";
import { listOf } from "../records/columns.js";
import { ORGANISATION } from "../records/organisation.js";
import { RELATIONSHIP } from "../records/relationship.js";
import { whole } from "../whole.js";
import { directedParameters, followed, RELEASE } from "./fragments.js";

/**
 * Hop by hop, each hop from the bodies that the one before found and to bodies not found yet: what a hop costs grows
 * with the relationships of its bodies, never with the number of ways to reach them.
 */
export function neighbourhood(
  roots: readonly string[],
  slice: DirectedSlice,
  hops: number,
  cap: number,
): Query {
  const text = `\
${RELEASE}
CALL (release) {
  UNWIND $roots AS id
  MATCH (root:Organisation {release: release, id: id})
  WITH root ORDER BY root.id
  RETURN collect(root) AS roots
}
WITH release, [roots] AS rings, roots AS reached, false AS truncated
${nextRing(slice).repeat(hops)}\
CALL (rings, reached) {
  UNWIND rings[..$hops] AS ring
  UNWIND ring AS body
  MATCH ${followed("body", "edge", "other", slice.direction)}
    AND other IN reached
  RETURN collect(DISTINCT edge) AS edges
}
CALL (rings, edges) {
  UNWIND range(0, size(rings) - 1) AS distance
  UNWIND rings[distance] AS body
  WITH distance, properties(body) AS body
  RETURN distance, ${listOf(ORGANISATION, "body")} AS body, null AS record
  UNION ALL
  UNWIND edges AS edge
  WITH properties(edge) AS edge
  RETURN null AS distance, null AS body,
    ${listOf(RELATIONSHIP, "edge")} AS record
  UNION ALL
  RETURN null AS distance, null AS body, null AS record
}
RETURN release, truncated, distance, body, record`;
  return {
    text,
    parameters: {
      roots: [...new Set(roots)],
      ...directedParameters(slice),
      hops: whole(hops),
      cap: whole(cap),
    },
  };
}

/** One hop out from the outermost ring. A hop that would pass the cap keeps its first bodies by id, and is the last. */
function nextRing({ direction }: DirectedSlice): string {
  return `\
CALL (rings, reached, truncated) {
  UNWIND CASE WHEN truncated THEN [] ELSE last(rings) END AS body
  MATCH ${followed("body", "edge", "other", direction)}
    AND NOT other IN reached
  WITH DISTINCT other ORDER BY other.id
  RETURN collect(other) AS found
}
WITH release, rings, reached, truncated, found,
  CASE WHEN size(reached) < $cap THEN $cap - size(reached) ELSE 0 END AS room
WITH release, rings + [found[..room]] AS rings,
  reached + found[..room] AS reached,
  truncated OR size(found) > room AS truncated
`;
}
