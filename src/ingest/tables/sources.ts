import type { Source } from "../../domain/model.js";
import { plainId, text, webAddress } from "../cells.js";
import { optional, required, shared } from "../columns.js";
import type { Period } from "../dates.js";
import type { Table } from "../seed-reader.js";

interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: Period | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly via: string | null;
  readonly note: string | null;
}

export const SOURCES: Table<SourceRow> = {
  path: "sources.csv",
  gives: { target: "SOURCE", prefix: "" },
  columns: {
    id: required(plainId),
    title: required(text),
    publisher: required(text),
    date: shared.date,
    url: optional(webAddress),
    licence: optional(text),
    via: optional(text),
    note: shared.note,
  },
};

export function toSource({ date, ...row }: SourceRow): Source {
  return {
    ...row,
    date: date?.first ?? null,
    datePrecision: date?.precision ?? null,
  };
}
