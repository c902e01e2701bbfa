import type { Evidence } from "../../../domain/model.js";
import { toDateOrNull } from "../dates.js";
import { recordIn, type Fields } from "./json.js";

const TYPES: ReadonlySet<unknown> = new Set(["FINDING", "RECOMMENDATION"]);

export function evidenceProperties(evidence: Evidence) {
  return {
    json: JSON.stringify(evidence),
    ...evidence,
    date: toDateOrNull(evidence.date),
  };
}

export function readEvidence(json: unknown): Evidence {
  return recordIn(json, isEvidence);
}

function isEvidence(record: Fields): record is Fields & Evidence {
  return TYPES.has(record["type"]);
}
