import { beyondSources } from "../../domain/beyond-sources.js";
import type { FinancialFigure } from "../../domain/model.js";
import {
  flowsIn,
  latestYear,
  moneyYears,
  type MoneyFlow,
  type MoneyYears,
} from "../../domain/money-in-year.js";
import { kindsOf } from "../../domain/relationship-kinds.js";
import type { Day } from "../../domain/time.js";
import { bodyById } from "../bodies/by-id.js";
import type { Context } from "../context.js";
import { datedAll, type Dated, type DatedOrganisation } from "../dated.js";

/** The money of a body in one year, its bodies seen on one day. */
export interface SeenMoney extends MoneyYears {
  readonly body: DatedOrganisation;
  readonly financialYear: string | null;
  readonly flows: readonly SeenFlow[];
  readonly figures: readonly FinancialFigure[];
}

export type SeenFlow = Dated<MoneyFlow>;

interface Asked {
  readonly of: string;
  readonly financialYear?: string | null | undefined;
  readonly asOf: Day;
}

/** @throws DomainError NOT_FOUND, with near ids, for an id of nobody; BAD_ARGUMENT for a year of which no source can tell. */
export async function moneyInYear(
  { of, financialYear, asOf }: Asked,
  context: Context,
): Promise<SeenMoney> {
  const { loaders, related } = context;
  const record = await bodyById({ id: of, argument: "of" }, asOf, context);
  const body = { record, asOf };
  const way = {
    over: kindsOf("FUNDING"),
    direction: "BOTH",
    anyDate: true,
  } as const;
  const [links, figures, dataset] = await Promise.all([
    related.links(body, "FUNDING", way),
    loaders.figuresOf(record.id, {}),
    financialYear == null ? null : loaders.dataset(),
  ]);
  const fundings = links.map((link) => link.record);
  const years = moneyYears(fundings, figures);
  if (financialYear != null && dataset !== null) {
    const refusal = beyondSources(
      financialYear,
      years,
      dataset.latestSourceDate,
    );
    if (refusal !== null) throw refusal;
  }
  const year = financialYear ?? latestYear(years);
  return {
    ...years,
    body,
    financialYear: year,
    flows: datedAll(flowsIn(fundings, record.id, year), asOf),
    figures: figures.filter((figure) => figure.financialYear === year),
  };
}
