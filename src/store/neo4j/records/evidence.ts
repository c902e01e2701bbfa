import type { Evidence } from "../../../domain/model.js";
import { organisationKinds } from "../../../domain/organisation-kinds.js";
import { toDateOrNull } from "../dates.js";
import { columns } from "./columns.js";
import { choices, Fields } from "./fields.js";
import { DATE_PRECISIONS } from "./validity.js";

const TYPE = choices(["FINDING", "RECOMMENDATION"] as const);
const KINDS = choices(organisationKinds);

export const EVIDENCE = columns([
  "id",
  "type",
  "text",
  "theme",
  "stance",
  "organisationIds",
  "kinds",
  "asStated",
  "date",
  "datePrecision",
  "sourceIds",
]);

export function evidenceProperties(evidence: Evidence) {
  return { ...evidence, date: toDateOrNull(evidence.date) };
}

export function readEvidence(record: unknown): Evidence {
  const fields = new Fields(EVIDENCE, record);
  return {
    id: fields.text("id"),
    type: fields.oneOf("type", TYPE),
    text: fields.text("text"),
    theme: fields.text("theme"),
    stance: fields.maybeText("stance"),
    organisationIds: fields.texts("organisationIds"),
    kinds: fields.texts("kinds").flatMap((kind) => KINDS.get(kind) ?? []),
    asStated: fields.texts("asStated"),
    date: fields.maybeDay("date"),
    datePrecision: fields.maybeOneOf("datePrecision", DATE_PRECISIONS),
    sourceIds: fields.texts("sourceIds"),
  };
}
