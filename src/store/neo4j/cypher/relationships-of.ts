import type { DirectedSlice, RelationshipOrder } from "../../graph-store.js";
import type { Query } from "../query.js";
import { listOf } from "../records/columns.js";
import { PROVISION } from "../records/provision.js";
import { RELATIONSHIP } from "../records/relationship.js";
import { whole } from "../whole.js";
import { directedParameters, followed, RELEASE } from "./fragments.js";
import {
  after,
  afterParameters,
  RELATIONSHIPS_IN,
  sortedBy,
} from "./list-order.js";
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
CALL (release) {
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (body:Organisation {release: release, id: $ids[place]})
  CALL (body) {
    MATCH ${edges}
    AND ${after("edge", order)}
    WITH edge ORDER BY ${sortedBy("edge", order)} LIMIT $limit
    RETURN collect(edge) AS edges
  }
  RETURN collect({place: place, edges: edges${
    count ? `, total: COUNT {\n    MATCH ${edges}\n  }` : ""
  }}) AS pages
}
CALL (release, pages) {
  UNWIND pages AS page
  UNWIND page.edges AS edge
  WITH page.place AS place, properties(edge) AS edge
  RETURN place, ${listOf(RELATIONSHIP, "edge")} AS record,
    null AS provision, null AS total
  UNION ALL
  UNWIND pages AS page
  UNWIND page.edges AS edge
  WITH DISTINCT release, edge.basisId AS id
  MATCH (provision:LegalProvision {release: release, id: id})
  RETURN null AS place, null AS record,
    ${listOf(PROVISION, "provision")} AS provision, null AS total
  UNION ALL
  UNWIND pages AS page
  RETURN page.place AS place, null AS record, null AS provision,
    page.total AS total
  UNION ALL
  RETURN null AS place, null AS record, null AS provision, null AS total
}
RETURN release, place, record, provision, total`;
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
