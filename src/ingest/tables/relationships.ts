import { slugOfKind } from "../../domain/relationship-id.js";
import type { RelationshipKind } from "../../domain/relationship-kinds.js";
import { share, text, wholeNumber, yesNo, type CellParser } from "../cells.js";
import { optional, shared, type Column, type Columns } from "../columns.js";
import type { Period } from "../dates.js";
import { BadCell } from "../fault.js";
import type { Table } from "../seed-reader.js";

/** What every relationship file but those of funding begins with. */
export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly key: string | null;
  readonly valid_from: Period | null;
  readonly valid_to: Period | null;
  readonly inferred: boolean;
  readonly basis: string | null;
  readonly source: readonly string[];
  readonly note: string | null;
}

interface GovernanceRow extends RelationshipRow {
  readonly role: string | null;
}

interface AccountabilityRow extends RelationshipRow {
  readonly mechanism: string | null;
}

export interface GeographyRow extends RelationshipRow {
  readonly vintage: string | null;
  readonly population_share_of_from: number | null;
  readonly population_share_of_to: number | null;
  readonly area_share_of_to: number | null;
  readonly admission_share_of_from: number | null;
  readonly population: number | null;
}

export interface SuccessionRow extends RelationshipRow {
  readonly form: string | null;
  readonly area_share_of_from: number | null;
}

const words = optional(text);

/** Most rows are stated by their source: an empty cell is no. */
const inferred: Column<boolean> = {
  read: (cell) => (cell === "" ? false : yesNo(cell)),
};

const begin: Columns<RelationshipRow> = {
  from: shared.organisation,
  to: shared.organisation,
  key: words,
  valid_from: shared.bound,
  valid_to: shared.bound,
  inferred,
  basis: shared.basis,
  source: shared.sources,
  note: shared.note,
};

const geography: Columns<GeographyRow> = {
  ...begin,
  vintage: words,
  population_share_of_from: optional(share),
  population_share_of_to: optional(share),
  area_share_of_to: optional(share),
  admission_share_of_from: optional(share),
  population: optional(wholeNumber),
};

const noEnd: CellParser<Period> = (cell) =>
  new BadCell(
    "BAD_VALUE",
    `A succession has no last day, and the cell has "${cell}".`,
    "Leave it empty: valid_from is the day the successor took over.",
  );
const empty: Column<Period | null> = optional(noEnd);

export function pathOf(kind: RelationshipKind): string {
  return `relationships/${slugOfKind(kind)}.csv`;
}

export function governanceTable(kind: RelationshipKind): Table<GovernanceRow> {
  return { path: pathOf(kind), columns: { ...begin, role: words } };
}

export function accountabilityTable(
  kind: RelationshipKind,
): Table<AccountabilityRow> {
  return { path: pathOf(kind), columns: { ...begin, mechanism: words } };
}

export function geographyTable(kind: RelationshipKind): Table<GeographyRow> {
  return { path: pathOf(kind), columns: geography };
}

export function successionTable(kind: RelationshipKind): Table<SuccessionRow> {
  return {
    path: pathOf(kind),
    columns: {
      ...begin,
      valid_to: empty,
      form: words,
      area_share_of_from: optional(share),
    },
  };
}
