import { AMOUNT_ROLES, type FinancialFigure } from "../../../domain/model.js";
import { given, oneOf, real, text, word } from "../columns/plain.js";
import { record } from "../columns/record.js";

export const figure = record<FinancialFigure>({
  id: text,
  organisationId: given(word),
  financialYear: given(word),
  stream: given(word),
  measure: given(word),
  role: given(oneOf(AMOUNT_ROLES)),
  accounting: given(word),
  pence: given(real),
  certainty: given(word),
  sourceId: given(word),
  note: word,
});
