import type { FinancialFigure } from "../../../domain/model.js";
import { whole } from "../whole.js";
import { recordIn, type Fields } from "./json.js";

export function figureProperties(figure: FinancialFigure) {
  return {
    json: JSON.stringify(figure),
    ...figure,
    pence: whole(figure.pence),
  };
}

export function readFigure(json: unknown): FinancialFigure {
  return recordIn(json, isFigure);
}

function isFigure(record: Fields): record is Fields & FinancialFigure {
  return typeof record["pence"] === "number";
}
