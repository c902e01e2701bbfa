import type { FinancialFigure } from "../../domain/model.js";
import { slugOfText } from "../../domain/relationship-id.js";
import { Claims } from "../claims.js";
import type { SeedReader } from "../seed-reader.js";
import { figureTable } from "../tables/funding.js";
import { wholeAmount } from "./amounts.js";
import { describe } from "./lives.js";
import type { SeedContext } from "./seed-context.js";
import { reportYear } from "./year-in-life.js";

/** Every figure of the files in figures/. */
export function buildFigures(
  reader: SeedReader,
  { organisations }: SeedContext,
): FinancialFigure[] {
  const claims = new Claims();
  const figures: FinancialFigure[] = [];
  for (const path of reader.pathsIn("figures/"))
    for (const { cells: row, place } of reader.read(figureTable(path))) {
      const amount = wholeAmount(row, place, reader.log);
      if (amount === null) continue;
      const { organisation, stream, accounting, source, note } = row;
      const body = organisations.get(organisation);
      if (body !== undefined)
        reportYear(
          amount.financialYear,
          body.validity,
          () => describe(body),
          place,
          reader.log,
        );
      const id = [
        "figure",
        organisation,
        amount.financialYear,
        slugOfText(stream),
        amount.measure,
        slugOfText(accounting),
        source,
      ].join(":");
      if (claims.claim(id, place, "measure", reader.log))
        figures.push({
          id,
          organisationId: organisation,
          stream,
          accounting,
          sourceId: source,
          note,
          ...amount,
        });
    }
  return figures;
}
