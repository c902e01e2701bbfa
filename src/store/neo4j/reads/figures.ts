import { groupBy } from "../../../domain/group-by.js";
import type { FinancialFigure } from "../../../domain/model.js";
import type { FigureFilter } from "../../graph-store.js";
import { compareFigures } from "../../orders.js";
import { figuresOf } from "../cypher/figures-of.js";
import { readFigure } from "../records/figure.js";
import { recordsIn } from "../rows.js";
import { forEachKey, type Asked } from "./asked.js";
import { questionOfFigures } from "./questions.js";

export async function listFiguresOf(
  { reading, memory }: Asked,
  organisationIds: readonly string[],
  filter: FigureFilter,
): Promise<FinancialFigure[][]> {
  const figures = await memory.figures.recall(
    reading,
    questionOfFigures(filter),
    organisationIds,
    async (missing) => {
      const { release, row } = await reading.ask(figuresOf(missing, filter));
      const byBody = groupBy(
        recordsIn(row, readFigure).sort(compareFigures),
        ({ organisationId }) => organisationId,
      );
      return forEachKey(release, missing, (id) => byBody.get(id) ?? []);
    },
  );
  return figures.map((own) => [...(own ?? [])]);
}
