import type { RelationshipOrder, Slice } from "../../graph-store.js";
import type { Query } from "../query.js";
import { whole } from "../whole.js";
import { recordList, RELEASE } from "./fragments.js";
import { afterParameters, RELATIONSHIPS_IN } from "./list-order.js";
import { countOf, firstOf } from "./listing.js";
import { sliceParameters, sliceTests } from "./slice.js";
import type { Wanted } from "./wanted.js";

export function findRelationships(
  slice: Slice,
  wanted: Wanted<RelationshipOrder>,
): Query {
  const { first, total, parameters } = relationshipList(slice, wanted);
  const { count } = wanted;
  const text = `\
${RELEASE}
${count ? total : ""}${recordList(first)}
RETURN release, records${count ? ", total" : ""}`;
  return { text, parameters };
}

/** What finds the relationships of a page as `record`, in order, and what counts the whole list as `total`. */
export function relationshipList(
  slice: Slice,
  { limit, start, orderBy }: Wanted<RelationshipOrder>,
) {
  const order = RELATIONSHIPS_IN[orderBy];
  const listing = {
    label: "Relationship",
    order,
    start,
    tests: sliceTests(slice, "record", null),
    byKind: (slice.kinds ?? slice.families) !== undefined,
  } as const;
  return {
    first: firstOf(listing),
    total: countOf(listing),
    parameters: {
      ...sliceParameters(slice),
      ...afterParameters(order, start),
      limit: whole(limit),
    },
  };
}
