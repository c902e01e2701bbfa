import type { Query } from "../query.js";
import type { Columns } from "../records/columns.js";
import { EVIDENCE } from "../records/evidence.js";
import { SOURCE } from "../records/source.js";
import { whole } from "../whole.js";
import { recordRows, RELEASE } from "./fragments.js";
import { afterParameters, ID_ORDER } from "./list-order.js";
import { countOf, firstOf } from "./listing.js";
import type { Wanted } from "./wanted.js";

const COLUMNS = {
  Evidence: EVIDENCE,
  Source: SOURCE,
} as const satisfies Record<string, Columns>;

/** A page, in id order, of the records of one label that pass a test. */
export function plainList(
  label: keyof typeof COLUMNS,
  passes: string,
  { limit, start, count }: Wanted<"ID">,
  parameters: Record<string, unknown>,
): Query {
  const listing = { label, order: ID_ORDER, passes };
  const text = `\
${RELEASE}
${count ? countOf(listing) : ""}${recordRows(COLUMNS[label], firstOf(listing))}
RETURN release, record${count ? ", total" : ""}`;
  return {
    text,
    parameters: {
      ...parameters,
      ...afterParameters(ID_ORDER, start),
      limit: whole(limit),
    },
  };
}
