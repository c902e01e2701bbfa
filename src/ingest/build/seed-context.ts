import type { LegalProvision, Organisation } from "../../domain/model.js";
import {
  RELATIONSHIP_KINDS,
  mayJoin,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../domain/organisation-kinds.js";
import type { FaultLog, Place } from "../fault.js";

/** What relationships and amounts are built from. */
export interface SeedContext {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly provisions: ReadonlyMap<string, LegalProvision>;
  readonly log: FaultLog;
}

/** The two bodies of a row, or null where one has a fault, or the kind may not join them: that is reported. */
export function endsOf(
  kind: RelationshipKind,
  row: { readonly from: string; readonly to: string },
  place: Place,
  { organisations, log }: SeedContext,
): [Organisation, Organisation] | null {
  if (row.from === row.to) {
    log.add(
      place,
      "to",
      "SELF_RELATIONSHIP",
      `Both ends are ${row.from}.`,
      "Correct one of the two ends.",
    );
    return null;
  }
  const from = organisations.get(row.from);
  const to = organisations.get(row.to);
  if (from === undefined || to === undefined) return null;
  return reportEndKinds(kind, from.kind, to.kind, place, log)
    ? [from, to]
    : null;
}

/** Whether the kind may join bodies of these kinds; each end that it may not is reported. */
export function reportEndKinds(
  kind: RelationshipKind,
  from: OrganisationKind,
  to: OrganisationKind,
  place: Place,
  log: FaultLog,
): boolean {
  if (mayJoin(kind, from, to)) return true;
  const ends = [
    { column: "from", end: from, allowed: RELATIONSHIP_KINDS[kind].from },
    { column: "to", end: to, allowed: RELATIONSHIP_KINDS[kind].to },
  ] as const;
  for (const { column, end, allowed } of ends) {
    const kinds: readonly OrganisationKind[] = allowed;
    if (!kinds.includes(end))
      log.add(
        place,
        column,
        "WRONG_END_KIND",
        `No ${ORGANISATION_KINDS[end].noun} may stand here in ${kind}.`,
        `Use another kind of relationship, turn it round, or name one of ${kinds.join(", ")}.`,
      );
  }
  return false;
}
