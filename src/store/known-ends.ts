import { DomainError } from "../domain/errors.js";
import type { Graph, Relationship } from "../domain/model.js";

/** @throws DomainError INVALID_SEED for a relationship that joins a body which the graph has not. */
export function checkEnds({ organisations, relationships }: Graph): void {
  const ids = new Set(organisations.map(({ id }) => id));
  for (const relationship of relationships)
    for (const end of [relationship.from, relationship.to])
      if (!ids.has(end)) throw unknownEnd(relationship, end);
}

export function unknownEnd(
  { id }: Relationship,
  organisationId: string,
): DomainError {
  return new DomainError(
    "INVALID_SEED",
    `Relationship ${id} joins ${organisationId}, which is no organisation of the graph. Add the organisation or mend the id.`,
    id,
  );
}
