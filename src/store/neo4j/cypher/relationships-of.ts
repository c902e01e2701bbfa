import type { DirectedSlice, RelationshipOrder } from "../../graph-store.js";
import type { Query } from "../query.js";
import { listOf } from "../records/columns.js";
import { RELATIONSHIP } from "../records/relationship.js";
import { whole } from "../whole.js";
import { RELEASE } from "./fragments.js";
import {
  after,
  afterParameters,
  RELATIONSHIPS_IN,
  sortedBy,
} from "./list-order.js";
import { directedParameters, followed } from "./slice.js";
import type { Wanted } from "./wanted.js";

/** A page of relationships for each body that there is, and the body's place among the ids asked for. */
export function relationshipsOf(
  ids: readonly string[],
  slice: DirectedSlice,
  { limit, start, orderBy, count }: Wanted<RelationshipOrder>,
): Query {
  const order = RELATIONSHIPS_IN[orderBy];
  const edges = followed("body", "edge", "other", slice.direction);
  const text = `\
${RELEASE}
OPTIONAL CALL (release) {
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (body:Organisation {release: release, id: $ids[place]})
${
  count
    ? `  WITH place, body, COUNT {
    MATCH ${edges}
  } AS total
`
    : ""
}  OPTIONAL CALL (body) {
    MATCH ${edges}
    AND ${after("edge", order)}
    WITH edge ORDER BY ${sortedBy("edge", order)} LIMIT $limit
    WITH properties(edge) AS edge
    RETURN ${listOf(RELATIONSHIP, "edge")} AS record
  }
  RETURN place, record${count ? ", total" : ""}
}
RETURN release, place, record${count ? ", total" : ""}`;
  return {
    text,
    parameters: {
      ids,
      ...directedParameters(slice),
      ...afterParameters(order, start),
      limit: whole(limit),
    },
  };
}
