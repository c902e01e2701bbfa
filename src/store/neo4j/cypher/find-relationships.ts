import type { RelationshipOrder, Slice } from "../../graph-store.js";
import type { Query } from "../query.js";
import { RELATIONSHIP } from "../records/relationship.js";
import { whole } from "../whole.js";
import { recordRows, RELEASE } from "./fragments.js";
import { afterParameters, RELATIONSHIPS_IN } from "./list-order.js";
import { countOf, firstOf } from "./listing.js";
import { inSlice, sliceParameters } from "./slice.js";
import type { Wanted } from "./wanted.js";

export function findRelationships(
  slice: Slice,
  { limit, start, orderBy, count }: Wanted<RelationshipOrder>,
): Query {
  const order = RELATIONSHIPS_IN[orderBy];
  const listing = {
    label: "Relationship",
    order,
    passes: inSlice("record"),
    byKind: slice.kinds !== undefined || slice.families !== undefined,
  } as const;
  const text = `\
${RELEASE}
${count ? countOf(listing) : ""}${recordRows(RELATIONSHIP, firstOf(listing))}
RETURN release, record${count ? ", total" : ""}`;
  return {
    text,
    parameters: {
      ...sliceParameters(slice),
      ...afterParameters(order, start),
      limit: whole(limit),
    },
  };
}
