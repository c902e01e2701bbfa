import type { Source } from "../../../domain/model.js";
import { toDateOrNull } from "../dates.js";
import { columns } from "./columns.js";
import { Fields } from "./fields.js";
import { DATE_PRECISIONS } from "./validity.js";

export const SOURCE = columns([
  "id",
  "title",
  "publisher",
  "date",
  "datePrecision",
  "url",
  "licence",
  "via",
  "note",
]);

export function sourceProperties(source: Source) {
  return { ...source, date: toDateOrNull(source.date) };
}

export function readSource(record: unknown): Source {
  const fields = new Fields(SOURCE, record);
  return {
    id: fields.text("id"),
    title: fields.text("title"),
    publisher: fields.text("publisher"),
    date: fields.maybeDay("date"),
    datePrecision: fields.maybeOneOf("datePrecision", DATE_PRECISIONS),
    url: fields.maybeText("url"),
    licence: fields.maybeText("licence"),
    via: fields.maybeText("via"),
    note: fields.maybeText("note"),
  };
}
