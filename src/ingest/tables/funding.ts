import { AMOUNT_ROLES, type AmountRole } from "../../domain/model.js";
import type { Pence } from "../../domain/money.js";
import type { RelationshipKind } from "../../domain/relationship-kinds.js";
import { financialYear, oneOf, pounds, signedPounds, text } from "../cells.js";
import { optional, required, shared } from "../columns.js";
import type { Period } from "../dates.js";
import type { Table } from "../seed-reader.js";
import { pathOf } from "./relationships.js";

/** An amount as a row has it: whether it has all its parts is the row's own matter. */
export interface AmountCells {
  readonly financial_year: string | null;
  readonly measure: string | null;
  readonly role: AmountRole | null;
  readonly pounds: Pence | null;
  readonly certainty: string | null;
}

export interface FundingRow extends AmountCells {
  readonly from: string;
  readonly to: string;
  readonly stream: string | null;
  readonly valid_from: Period | null;
  readonly valid_to: Period | null;
  readonly basis: string | null;
  readonly source: string;
  readonly note: string | null;
}

interface FigureRow extends AmountCells {
  readonly organisation: string;
  readonly stream: string;
  readonly accounting: string;
  readonly source: string;
  readonly note: string | null;
}

const amount = {
  financial_year: optional(financialYear),
  measure: optional(text),
  role: optional(oneOf(AMOUNT_ROLES)),
  certainty: optional(text),
};

export function fundingTable(kind: RelationshipKind): Table<FundingRow> {
  return {
    path: pathOf(kind),
    columns: {
      ...amount,
      from: shared.organisation,
      to: shared.organisation,
      stream: optional(text),
      valid_from: shared.bound,
      valid_to: shared.bound,
      pounds: optional(pounds),
      basis: shared.basis,
      source: shared.source,
      note: shared.note,
    },
  };
}

/** Any file in figures/. */
export function figureTable(path: string): Table<FigureRow> {
  return {
    path,
    columns: {
      ...amount,
      organisation: shared.organisation,
      stream: required(text),
      accounting: required(text),
      pounds: optional(signedPounds),
      source: shared.source,
      note: shared.note,
    },
  };
}
