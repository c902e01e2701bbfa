/** The day that every operation asks about, unless it asks about two. */
export const AS_OF = "2026-11-22";

/** Whether an edge or a node holds on a day, in Cypher. */
export function holds(record: string, day = AS_OF): string {
  return `(${record}.validFrom IS NULL OR ${record}.validFrom <= date("${day}"))
    AND (${record}.validTo IS NULL OR ${record}.validTo > date("${day}"))`;
}

/** The same, as a filter of the peer's schema. */
export function holdsFilter(day = AS_OF): string {
  return `AND: [
    { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: "${day}" } }] }
    { OR: [{ validTo: { eq: null } }, { validTo: { gt: "${day}" } }] }
  ]`;
}
