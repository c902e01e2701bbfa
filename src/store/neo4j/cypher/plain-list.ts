import type { Query } from "../query.js";
import { whole } from "../whole.js";
import { recordList, RELEASE } from "./fragments.js";
import { afterParameters, ID_ORDER } from "./list-order.js";
import { countOf, firstOf } from "./listing.js";
import type { Tests } from "./tests.js";
import type { Wanted } from "./wanted.js";

/** A page, in id order, of the records of one label that pass some tests. */
export function plainList(
  label: "Evidence" | "Source",
  tests: Tests,
  { limit, start, count }: Wanted<"ID">,
  parameters: Record<string, unknown>,
): Query {
  const listing = { label, order: ID_ORDER, start, tests };
  const text = `\
${RELEASE}
${count ? countOf(listing) : ""}${recordList(firstOf(listing))}
RETURN release, records${count ? ", total" : ""}`;
  return {
    text,
    parameters: {
      ...parameters,
      ...afterParameters(ID_ORDER, start),
      limit: whole(limit),
    },
  };
}
