import {
  IDENTIFIER_SCHEMES,
  type IdentifierScheme,
} from "../../domain/model.js";
import { oneOf, text } from "../cells.js";
import { required, shared } from "../columns.js";
import type { Period } from "../dates.js";
import type { Table } from "../seed-reader.js";

interface DatedRow {
  readonly organisation: string;
  readonly valid_from: Period | null;
  readonly valid_to: Period | null;
  readonly source: readonly string[];
  readonly note: string | null;
}

const dated = {
  organisation: shared.organisation,
  valid_from: shared.bound,
  valid_to: shared.bound,
  source: shared.sources,
  note: shared.note,
};

/** Codes beyond the columns of the organisation files: former codes, versions. */
export const IDENTIFIERS: Table<
  DatedRow & { readonly scheme: IdentifierScheme; readonly value: string }
> = {
  path: "organisations/identifiers.csv",
  columns: {
    ...dated,
    scheme: required(oneOf(IDENTIFIER_SCHEMES)),
    value: required(text),
  },
};

/** Former and short names. */
export const OTHER_NAMES: Table<DatedRow & { readonly name: string }> = {
  path: "organisations/other-names.csv",
  columns: { ...dated, name: shared.name },
};
