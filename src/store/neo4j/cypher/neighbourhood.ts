import type { Way } from "../../graph-store.js";
import type { Query } from "../query.js";
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
RETURN release, truncated,
  [ring IN rings | [body IN ring | body.json]] AS rings,
  [edge IN edges | edge.json] AS records`;
  return { text, parameters: walkParameters({ roots, ways, hops, cap }) };
}
