import type { LegalProvision } from "../../../domain/model.js";
import { columns } from "./columns.js";
import { Fields } from "./fields.js";
import {
  readValidity,
  VALIDITY_COLUMNS,
  validityProperties,
} from "./validity.js";

export const PROVISION = columns([
  "id",
  "act",
  "section",
  "says",
  "checked",
  "note",
  "sourceId",
  ...VALIDITY_COLUMNS,
]);

export function provisionProperties({ validity, ...facts }: LegalProvision) {
  return { ...facts, ...validityProperties(validity) };
}

export function readProvision(record: unknown): LegalProvision {
  const fields = new Fields(PROVISION, record);
  return {
    id: fields.text("id"),
    act: fields.text("act"),
    section: fields.text("section"),
    says: fields.text("says"),
    checked: fields.flag("checked"),
    validity: readValidity(fields),
    note: fields.maybeText("note"),
    sourceId: fields.maybeText("sourceId"),
  };
}
