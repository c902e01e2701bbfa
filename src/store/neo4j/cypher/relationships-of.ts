import type { DirectedSlice, RelationshipOrder } from "../../graph-store.js";
import type { Query } from "../query.js";
import { whole } from "../whole.js";
import { edgesOf } from "./edges.js";
import { RELEASE } from "./fragments.js";
import {
  after,
  afterParameters,
  RELATIONSHIPS_IN,
  sortedBy,
} from "./list-order.js";
import { directedParameters } from "./slice.js";
import type { Wanted } from "./wanted.js";

/** A set of kinds is asked for in many ways, one kind in few. */
const FEW = 1;

/** A page of relationships for each body that there is, by its id. */
export function relationshipsOf(
  ids: readonly string[],
  slice: DirectedSlice,
  { limit, start, orderBy, count }: Wanted<RelationshipOrder>,
): Query {
  const order = RELATIONSHIPS_IN[orderBy];
  const text = `\
${RELEASE}
CALL (release) {
  UNWIND $ids AS id
  MATCH (body:Organisation {release: release, id: id})
  CALL (body) {
    MATCH ${edgesOf(slice, FEW, "$", start !== null && after("edge", order))}
    WITH edge ORDER BY ${sortedBy("edge", order)} LIMIT $limit
    RETURN collect(edge.json) AS records
  }
  RETURN collect([id, records${
    count
      ? `, COUNT {
    MATCH ${edgesOf(slice, FEW)}
  }`
      : ""
  }]) AS pages
}
RETURN release, pages`;
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
