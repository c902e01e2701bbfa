import type { Source } from "../../../domain/model.js";
import { day, given, text, word } from "../columns/plain.js";
import { record } from "../columns/record.js";
import { OPEN_TO, precision } from "./validity.js";

export const source = record<Source>({
  id: text,
  title: text,
  publisher: given(word),
  date: day(OPEN_TO),
  datePrecision: precision,
  url: word,
  licence: word,
  via: word,
  note: word,
});
