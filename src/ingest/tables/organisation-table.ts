import type {
  CombinedAuthorityFacts,
  CouncilFacts,
  IntegratedCarePartnershipFacts,
  Organisation,
  PartnerFacts,
  PartnershipArrangementFacts,
  PlacePartnershipFacts,
  ProviderCollaborativeFacts,
  TrustFacts,
} from "../../domain/model.js";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../domain/organisation-kinds.js";
import { idOf } from "../cells.js";
import { required, shared, type Columns } from "../columns.js";
import type { Period } from "../dates.js";
import type { Place } from "../fault.js";
import type { SeedReader } from "../seed-reader.js";

/** What every organisation file begins with. */
interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly valid_from: Period | null;
  readonly valid_to: Period | null;
  readonly source: readonly string[];
  readonly note: string | null;
}

interface CodeCells {
  readonly ods?: string | null;
  readonly ons?: string | null;
}

/** The fields that all kinds of body share. */
type Base = Pick<
  Organisation,
  | "id"
  | "name"
  | "otherNames"
  | "identifiers"
  | "validity"
  | "note"
  | "sourceIds"
>;

/** A kind with no fields of its own. */
type PlainKind = Exclude<
  Organisation,
  | CouncilFacts
  | TrustFacts
  | CombinedAuthorityFacts
  | IntegratedCarePartnershipFacts
  | ProviderCollaborativeFacts
  | PlacePartnershipFacts
  | PartnerFacts
  | PartnershipArrangementFacts
>["kind"];

/** A body as its own file has it, before its further names and codes are known. */
export interface OrganisationDraft {
  readonly place: Place;
  readonly row: OrganisationRow & CodeCells;
  readonly finish: (base: Base) => Organisation;
}

/** Reads one organisation file. */
export type OrganisationTable = (reader: SeedReader) => OrganisationDraft[];

export function organisations<R extends OrganisationRow & CodeCells>(
  kind: OrganisationKind,
  file: string,
  columns: Columns<R>,
  finish: (base: Base, row: R) => Organisation,
): OrganisationTable {
  const table = {
    path: `organisations/${file}.csv`,
    columns,
    gives: { target: "ORGANISATION", prefix: ORGANISATION_KINDS[kind].prefix },
  } as const;
  return (reader) =>
    reader.read(table).map(({ place, cells }) => ({
      place,
      row: cells,
      finish: (base) => finish(base, cells),
    }));
}

export function begin(kind: OrganisationKind): Columns<OrganisationRow> {
  return {
    id: required(idOf(ORGANISATION_KINDS[kind].prefix)),
    name: shared.name,
    valid_from: shared.bound,
    valid_to: shared.bound,
    source: shared.sources,
    note: shared.note,
  };
}

/** Ends a body of a kind with no fields of its own. */
export function plain(kind: PlainKind): (base: Base) => Organisation {
  return (base) => ({ ...base, kind });
}
