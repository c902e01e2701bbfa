import { groupBy } from "../../domain/group-by.js";
import type { FinancialFigure } from "../../domain/model.js";
import type { FigureFilter } from "../graph-store.js";
import { compareFigures } from "../orders.js";
import { oneOf } from "./one-of.js";

/** The figures of each body, by year, stream, measure, then id. */
export type FigureIndex = ReadonlyMap<string, readonly FinancialFigure[]>;

export function indexFigures(figures: readonly FinancialFigure[]): FigureIndex {
  return groupBy(
    figures.toSorted(compareFigures),
    ({ organisationId }) => organisationId,
  );
}

export function figuresOf(
  index: FigureIndex,
  filter: FigureFilter,
): (organisationId: string) => FinancialFigure[] {
  const passes = figureTest(filter);
  return (id) => (index.get(id) ?? []).filter(passes);
}

function figureTest(
  filter: FigureFilter,
): (figure: FinancialFigure) => boolean {
  const isYear = oneOf(filter.financialYears);
  const isStream = oneOf(filter.streams);
  const isMeasure = oneOf(filter.measures);
  return ({ financialYear, stream, measure }) =>
    isYear(financialYear) && isStream(stream) && isMeasure(measure);
}
