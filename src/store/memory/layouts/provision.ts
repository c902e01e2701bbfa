import type { LegalProvision } from "../../../domain/model.js";
import { flag, given, text, word } from "../columns/plain.js";
import { record } from "../columns/record.js";
import { validity } from "./validity.js";

export const provision = record<LegalProvision>({
  id: text,
  act: given(word),
  section: text,
  says: text,
  checked: flag,
  validity,
  note: word,
  sourceId: word,
});
