import type {
  AccountabilityRelationship,
  GeographyRelationship,
  GovernanceRelationship,
  RelationshipBase,
} from "../../domain/model.js";
import { relationshipId, slugOfText } from "../../domain/relationship-id.js";
import {
  kindsOf,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import { Claims } from "../claims.js";
import type { Row, SeedReader } from "../seed-reader.js";
import {
  accountabilityTable,
  geographyTable,
  governanceTable,
  type GeographyRow,
  type RelationshipRow,
} from "../tables/relationships.js";
import { reportShares } from "./coverage-shares.js";
import { reportCycles } from "./cycles.js";
import { validityBetween } from "./lives.js";
import { endsOf, type SeedContext } from "./seed-context.js";
import { whatIsSaid } from "./what-is-said.js";

type Built =
  GovernanceRelationship | AccountabilityRelationship | GeographyRelationship;

export function buildGovernance(
  reader: SeedReader,
  context: SeedContext,
): GovernanceRelationship[] {
  return kindsOf("GOVERNANCE").flatMap((kind) => {
    const rows = reader.read(governanceTable(kind));
    if (kind === "PART_OF")
      reportCycles(
        rows,
        { code: "CYCLIC_PART_OF", what: "Following what it is part of" },
        context.log,
      );
    return build(kind, rows, context, (base, row) => ({
      ...base,
      family: "GOVERNANCE",
      role: row.role,
    }));
  });
}

export function buildAccountability(
  reader: SeedReader,
  context: SeedContext,
): AccountabilityRelationship[] {
  return kindsOf("ACCOUNTABILITY").flatMap((kind) =>
    build(
      kind,
      reader.read(accountabilityTable(kind)),
      context,
      (base, row) => ({
        ...base,
        family: "ACCOUNTABILITY",
        mechanism: row.mechanism,
      }),
    ),
  );
}

export function buildGeography(
  reader: SeedReader,
  context: SeedContext,
): GeographyRelationship[] {
  return kindsOf("GEOGRAPHY").flatMap((kind) => {
    const broken: Partial<GeographyRow>[] = [];
    const rows = reader.read(geographyTable(kind), (row) => broken.push(row));
    if (kind === "COVERS") reportShares(rows, broken, context);
    return build(kind, rows, context, (base, row) => ({
      ...base,
      family: "GEOGRAPHY",
      vintage: row.vintage,
      populationShareOfFrom: row.population_share_of_from,
      populationShareOfTo: row.population_share_of_to,
      areaShareOfTo: row.area_share_of_to,
      admissionShareOfFrom: row.admission_share_of_from,
      population: row.population,
    }));
  });
}

function build<R extends RelationshipRow, T extends Built>(
  kind: RelationshipKind,
  rows: readonly Row<R>[],
  context: SeedContext,
  finish: (base: RelationshipBase, row: R) => T,
): T[] {
  const ids = new Claims();
  const said = new Claims();
  return rows.flatMap((row) => {
    const base = baseOf(kind, row, ids, context);
    if (base === null) return [];
    const relationship = finish(base, row.cells);
    const fact = whatIsSaid(relationship);
    return said.claim(fact, row.place, "key", context.log)
      ? [relationship]
      : [];
  });
}

function baseOf(
  kind: RelationshipKind,
  { cells: row, place }: Row<RelationshipRow>,
  claims: Claims,
  context: SeedContext,
): RelationshipBase | null {
  const id = idOf(kind, row);
  const free = claims.claim(id, place, "key", context.log);
  const ends = endsOf(kind, row, place, context);
  if (!free || ends === null) return null;
  const validity = validityBetween(ends[0], ends[1], row, place, context.log);
  return validity === null
    ? null
    : { ...commonOf(kind, id, row, context), validity };
}

export function idOf(kind: RelationshipKind, row: RelationshipRow): string {
  return relationshipId(
    kind,
    row.from,
    row.to,
    row.key === null ? null : slugOfText(row.key),
  );
}

export function commonOf(
  kind: RelationshipKind,
  id: string,
  row: RelationshipRow,
  { provisions }: SeedContext,
): Omit<RelationshipBase, "validity"> {
  return {
    id,
    kind,
    from: row.from,
    to: row.to,
    basis: row.basis === null ? null : (provisions.get(row.basis) ?? null),
    inferred: row.inferred,
    note: row.note,
    sourceIds: row.source,
  };
}
