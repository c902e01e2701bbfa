import type { Slice } from "../../graph-store.js";
import type { Query } from "../query.js";
import { whole } from "../whole.js";
import { RELEASE } from "./fragments.js";
import { sliceParameters, sliceTests } from "./slice.js";
import { where } from "./tests.js";

/**
 * Out of each of the bodies to another of them: a relationship leads out of one body alone, so each is met once.
 * The other end is looked for among the bodies, not its id among the ids: that reads no property of what is left out.
 */
export function relationshipsAmong(
  ids: readonly string[],
  slice: Slice,
  cap: number,
): Query {
  const text = `\
${RELEASE}
CALL (release) {
  UNWIND $ids AS id
  MATCH (found:Organisation {release: release, id: id})
  WITH collect(found) AS bodies
  UNWIND bodies AS body
  MATCH (body)-[edge]->(other)${where([
    "other IN bodies",
    ...sliceTests(slice, "edge", "type(edge)"),
  ])}
  WITH edge ORDER BY edge.id
  RETURN collect(edge) AS edges
}
RETURN release, size(edges) AS total,
  [edge IN edges[..$cap] | edge.json] AS records`;
  return {
    text,
    parameters: {
      ids: [...new Set(ids)],
      ...sliceParameters(slice),
      cap: whole(cap),
    },
  };
}
