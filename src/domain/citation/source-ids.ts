import type { Relationship } from "../model.js";

/** The sources of a relationship, and that of the law it rests on. */
export function sourceIdsBehind({
  sourceIds,
  basis,
}: Pick<Relationship, "sourceIds" | "basis">): string[] {
  const law = basis?.sourceId ?? null;
  return law === null ? [...sourceIds] : [...sourceIds, law];
}
