import type { Evidence } from "../../../domain/model.js";
import { organisationKinds } from "../../../domain/organisation-kinds.js";
import { list } from "../columns/list.js";
import { day, given, oneOf, text, word } from "../columns/plain.js";
import { record } from "../columns/record.js";
import { sourceIds } from "./source-ids.js";
import { OPEN_TO, precision } from "./validity.js";

export const evidence = record<Evidence>({
  id: text,
  type: given(oneOf(["FINDING", "RECOMMENDATION"])),
  text,
  theme: given(word),
  stance: word,
  organisationIds: list(given(word)),
  kinds: list(given(oneOf(organisationKinds))),
  asStated: list(given(word)),
  date: day(OPEN_TO),
  datePrecision: precision,
  sourceIds,
});
