import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../domain/organisation-kinds.js";
import type { LegalProvision } from "../../domain/model.js";
import type { RuleClass } from "../../domain/rule-class.js";
import type { RuleEnd, StatuteRule } from "../../domain/statute.js";
import { Claims } from "../claims.js";
import type { FaultLog, Place } from "../fault.js";
import type { SeedReader } from "../seed-reader.js";
import {
  PROVISIONS,
  STATUTE_RULES,
  isId,
  toProvision,
  type RuleRow,
  type WrittenEnd,
} from "../tables/statute.js";
import { reportEndKinds, type SeedContext } from "./seed-context.js";
import { validityOf } from "./validity.js";

const KIND_OF_CLASS = {
  SOCIAL_CARE: "COUNCIL",
  BILLING: "COUNCIL",
  PRINCIPAL: "COUNCIL",
  FOUNDATION: "TRUST",
  NOT_FOUNDATION: "TRUST",
} as const satisfies Record<RuleClass, OrganisationKind>;

export function buildProvisions(
  reader: SeedReader,
): Map<string, LegalProvision> {
  const provisions = new Map<string, LegalProvision>();
  for (const { cells, place } of reader.read(PROVISIONS))
    if (validityOf(cells, place, reader.log) !== null)
      provisions.set(cells.id, toProvision(cells));
  return provisions;
}

/** The rules to expand; a rule that could join nothing that its kind of relationship allows is reported. */
export function buildRules(
  reader: SeedReader,
  context: SeedContext,
): StatuteRule[] {
  const ids = new Claims();
  return reader
    .read(STATUTE_RULES)
    .flatMap(({ cells: row, place }): StatuteRule[] => {
      const free = ids.claim(row.id, place, "id", context.log);
      const provision = context.provisions.get(row.provision);
      for (const side of ["from", "to"] as const)
        if (isId(row[side]))
          reader.checkReference("ORGANISATION", row[side], place, side);
      const from = endOf(row, "from", place, context);
      const to = endOf(row, "to", place, context);
      if (
        !free ||
        provision === undefined ||
        from === null ||
        to === null ||
        !reportEndKinds(row.kind, from.kind, to.kind, place, context.log)
      )
        return [];
      return [
        {
          id: row.id,
          provision,
          kind: row.kind,
          from,
          to,
          pairing: row.pairing,
          mechanism: row.mechanism,
        },
      ];
    });
}

function endOf(
  row: RuleRow,
  side: "from" | "to",
  place: Place,
  context: SeedContext,
): RuleEnd | null {
  const written = row[side];
  const only = row[`${side}_only`];
  const kind = kindOf(written, context);
  if (
    kind === null ||
    !reportClass(only, kind, `${side}_only`, place, context.log)
  )
    return null;
  return { kind, organisationId: isId(written) ? written : null, only };
}

function kindOf(
  written: WrittenEnd,
  { organisations }: SeedContext,
): OrganisationKind | null {
  return isId(written) ? (organisations.get(written)?.kind ?? null) : written;
}

function reportClass(
  only: RuleClass | null,
  kind: OrganisationKind,
  column: string,
  place: Place,
  log: FaultLog,
): boolean {
  if (only === null || KIND_OF_CLASS[only] === kind) return true;
  log.add(
    place,
    column,
    "BAD_VALUE",
    `${only} is no class of ${ORGANISATION_KINDS[kind].noun}.`,
    "Leave it empty, or narrow the side that has councils or trusts.",
  );
  return false;
}
