import type { DirectedSlice } from "../../graph-store.js";
import type { Query } from "../query.js";
import { followed } from "./slice.js";
import { walked, walkParameters } from "./walk.js";

/** The ids of a walk's bodies, and for each what may be followed from it to any body, counted in one expansion. */
export function reach(
  roots: readonly string[],
  slice: DirectedSlice,
  hops: number,
  cap: number,
): Query {
  const ways = [slice];
  const text = `\
${walked(ways)}
CALL (rings) {
  UNWIND range(0, size(rings) - 1) AS distance
  UNWIND rings[distance] AS body
  CALL (body) {
    MATCH ${followed("body", "edge", "other", slice.direction, "$ways[0].")}
    RETURN count(DISTINCT other) AS neighbours, count(edge) AS relationships
  }
  RETURN collect([body.id, distance, neighbours, relationships]) AS counted
}
RETURN release, truncated, counted`;
  return { text, parameters: walkParameters({ roots, ways, hops, cap }) };
}
