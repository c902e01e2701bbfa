import type { CoverageNote } from "../../../domain/model.js";
import { organisationKinds } from "../../../domain/organisation-kinds.js";
import { flag, given, oneOf, text } from "../columns/plain.js";
import { record } from "../columns/record.js";

export const coverage = record<CoverageNote>({
  kind: given(oneOf(organisationKinds)),
  complete: flag,
  statement: text,
});
