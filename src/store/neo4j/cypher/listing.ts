import { after, sortedBy, type CypherOrder } from "./list-order.js";

/** The records of one label that pass a test, as an ordered list of which a page is wanted. */
export interface Listing {
  readonly label: "Organisation" | "Relationship" | "Evidence" | "Source";
  readonly order: CypherOrder;
  readonly passes: string;
  /** Only those of `$kinds`: each kind is a list of its own in the index, read no further than the page. */
  readonly byKind?: boolean;
}

/** Finds the records of the page, in order: they are read from an index that is in that order. */
export function firstOf({ label, order, passes, byKind }: Listing): string {
  if (byKind !== true)
    return `\
MATCH (record:${label} {release: release})
    WHERE ${after("record", order)}
    AND ${passes}
  WITH record ORDER BY ${sortedBy("record", order, ["release"])} LIMIT $limit`;
  return `\
UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:${label} {release: release, kind: kind})
    WHERE ${after("record", order)}
    AND ${passes}
    RETURN record ORDER BY ${sortedBy("record", order, ["release", "kind"])} LIMIT $limit
  }
  WITH record ORDER BY ${sortedBy("record", order)} LIMIT $limit`;
}

/** Counts the whole list, before and after the page. */
export function countOf({ label, passes, byKind }: Listing): string {
  return `\
CALL (release) {
  ${byKind === true ? "UNWIND $kinds AS kind\n  " : ""}MATCH (record:${label} {release: release${byKind === true ? ", kind: kind" : ""}})
    WHERE record.id IS NOT NULL
    AND ${passes}
  RETURN count(record) AS total
}
`;
}
