import type { Source } from "../../../domain/model.js";
import { toDateOrNull } from "../dates.js";
import { recordIn, type Fields } from "./json.js";

export function sourceProperties(source: Source) {
  return {
    json: JSON.stringify(source),
    ...source,
    date: toDateOrNull(source.date),
  };
}

export function readSource(json: unknown): Source {
  return recordIn(json, isSource);
}

function isSource(record: Fields): record is Fields & Source {
  return typeof record["title"] === "string";
}
