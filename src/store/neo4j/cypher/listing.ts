import type { Position } from "../../cursor.js";
import { after, hasPlace, sortedBy, type CypherOrder } from "./list-order.js";
import { where, type Tests } from "./tests.js";

/** The records of one label that pass some tests, as an ordered list of which the page after `start` is wanted. */
export interface Listing {
  readonly label: "Organisation" | "Relationship" | "Evidence" | "Source";
  readonly order: CypherOrder;
  readonly start: Position | null;
  readonly tests: Tests;
  /** Only those of `$kinds`: each kind is a list of its own in the index, read no further than the page. */
  readonly byKind?: boolean;
}

/** Finds the records of the page, in order: they are read from an index that is in that order. */
export function firstOf(listing: Listing): string {
  const { label, order, start, tests, byKind } = listing;
  const onPage = where([
    start === null ? hasPlace("record", order) : after("record", order),
    ...tests,
  ]);
  if (byKind !== true)
    return `\
MATCH (record:${label} {release: release})${onPage}
  WITH record ORDER BY ${sortedBy("record", order, ["release"])} LIMIT $limit`;
  return `\
UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:${label} {release: release, kind: kind})${onPage}
    RETURN record ORDER BY ${sortedBy("record", order, ["release", "kind"])} LIMIT $limit
  }
  WITH record ORDER BY ${sortedBy("record", order)} LIMIT $limit`;
}

/** Counts the whole list, before and after the page. */
export function countOf({ label, tests, byKind }: Listing): string {
  return `\
CALL (release) {
  ${byKind === true ? "UNWIND $kinds AS kind\n  " : ""}MATCH (record:${label} {release: release${byKind === true ? ", kind: kind" : ""}})${where(["record.id IS NOT NULL", ...tests])}
  RETURN count(record) AS total
}
`;
}
