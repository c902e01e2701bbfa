import type { LegalProvision } from "../../../domain/model.js";
import { recordIn, type Fields } from "./json.js";
import { validityProperties } from "./validity.js";

export function provisionProperties(provision: LegalProvision) {
  const { validity, ...facts } = provision;
  return {
    json: JSON.stringify(provision),
    ...facts,
    ...validityProperties(validity),
  };
}

export function readProvision(json: unknown): LegalProvision {
  return recordIn(json, isProvision);
}

function isProvision(record: Fields): record is Fields & LegalProvision {
  return typeof record["act"] === "string";
}
