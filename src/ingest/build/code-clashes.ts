import type { Identifier } from "../../domain/model.js";
import { formatDay, intersect } from "../../domain/time.js";
import type { FaultLog, Place } from "../fault.js";
import { groupBy } from "../../domain/group-by.js";

/** A code, whose it is and where the seed says so. */
export interface PlacedIdentifier {
  readonly organisationId: string;
  readonly identifier: Identifier;
  readonly place: Place;
  readonly column: string;
}

/** On one day, a code of a scheme may be one body's, and may be given for it once. */
export function reportCodeClashes(
  identifiers: readonly PlacedIdentifier[],
  log: FaultLog,
): void {
  const sameCode = groupBy(
    identifiers,
    ({ identifier }) =>
      `${identifier.scheme} ${identifier.value.toUpperCase()}`,
  );
  for (const [code, holders] of sameCode)
    for (const [index, later] of holders.entries())
      for (const earlier of holders.slice(0, index))
        reportClash(code, earlier, later, log);
}

function reportClash(
  code: string,
  earlier: PlacedIdentifier,
  later: PlacedIdentifier,
  log: FaultLog,
): void {
  const both = intersect(
    earlier.identifier.validity,
    later.identifier.validity,
  );
  if (both === null) return;
  const where = `${earlier.place.file} line ${earlier.place.line}`;
  if (earlier.organisationId === later.organisationId) {
    log.add(
      later.place,
      later.column,
      "DUPLICATE_ID",
      `${code} is given for ${later.organisationId} at ${where} already.`,
      "Remove one of the two, or correct their dates so that they do not overlap.",
    );
    return;
  }
  const day = both.from ?? (both.to === null ? null : both.to - 1);
  const when = day === null ? "at all times" : `on ${formatDay(day)}`;
  log.add(
    later.place,
    later.column,
    "CODE_CLASH",
    `${code} is the code of both ${earlier.organisationId} (${where}) and ${later.organisationId} ${when}.`,
    "Correct the code, or the dates of one of the two.",
  );
}
