import { AMOUNT_ROLES, type FinancialFigure } from "../../../domain/model.js";
import { whole } from "../whole.js";
import { columns } from "./columns.js";
import { choices, Fields } from "./fields.js";

const ROLE = choices(AMOUNT_ROLES);

export const FIGURE = columns([
  "id",
  "organisationId",
  "financialYear",
  "stream",
  "measure",
  "role",
  "accounting",
  "pence",
  "certainty",
  "sourceId",
  "note",
]);

export function figureProperties(figure: FinancialFigure) {
  return { ...figure, pence: whole(figure.pence) };
}

export function readFigure(record: unknown): FinancialFigure {
  const fields = new Fields(FIGURE, record);
  return {
    id: fields.text("id"),
    organisationId: fields.text("organisationId"),
    financialYear: fields.text("financialYear"),
    stream: fields.text("stream"),
    measure: fields.text("measure"),
    role: fields.oneOf("role", ROLE),
    accounting: fields.text("accounting"),
    pence: fields.number("pence"),
    certainty: fields.text("certainty"),
    sourceId: fields.text("sourceId"),
    note: fields.maybeText("note"),
  };
}
