import type { Way } from "../../graph-store.js";
import type { Query } from "../query.js";
import { listOf } from "../records/columns.js";
import { ORGANISATION } from "../records/organisation.js";
import { RELATIONSHIP } from "../records/relationship.js";
import { follow, walked, walkParameters } from "./walk.js";

/** The bodies of a walk, and what was followed from those nearer than its last hop to others of them. */
export function neighbourhood(
  roots: readonly string[],
  ways: readonly Way[],
  hops: number,
  cap: number,
): Query {
  // Where there is no way, no hop leads anywhere.
  if (ways.length === 0)
    return neighbourhood(roots, [{ direction: "OUT" }], 0, cap);
  const text = `\
${walked(ways)}
CALL (rings, reached) {
  UNWIND rings[..$hops] AS ring
  UNWIND ring AS body
  ${follow(ways, "edge", "other IN reached")}
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
  return { text, parameters: walkParameters({ roots, ways, hops, cap }) };
}
