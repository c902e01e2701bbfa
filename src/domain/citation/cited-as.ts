import type {
  FinancialFigure,
  FundingAmount,
  FundingRelationship,
  Organisation,
  Relationship,
} from "../model.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import { lawInWords } from "../words/law.js";
import { measureInWords } from "../words/measure.js";
import { poundsInWords } from "../words/pounds.js";

/** What a citation calls each thing: names for the reader, ids for whoever looks it up again. */

type Named = Pick<Organisation, "id" | "name">;

export interface Ends {
  readonly from: Named;
  readonly to: Named;
}

export function bodyCitedAs({ id, name }: Named): string {
  return `${name} (${id})`;
}

/** Who does what to whom, under which law, and whether a source says so. */
export function relationshipCitedAs(
  { id, kind, basis, inferred }: Relationship,
  ends: Ends,
): string {
  const law = basis === null ? "" : `, by ${lawInWords(basis)}`;
  const how = inferred ? ", implied by a rule or a lookup" : "";
  return `${joined(kind, ends)}${law}${how} (relationship ${id})`;
}

/** Who paid whom, for what and when, by which measure, how much. */
export function amountCitedAs(
  amount: FundingAmount,
  { kind, stream }: FundingRelationship,
  ends: Ends,
): string {
  const money = stream === null ? [] : [stream];
  return `${joined(kind, ends)}: ${[...money, ...sumInWords(amount)].join(", ")}`;
}

export function figureCitedAs(figure: FinancialFigure, owner: Named): string {
  const { stream, accounting } = figure;
  return `${bodyCitedAs(owner)}: ${[stream, accounting, ...sumInWords(figure)].join(", ")}`;
}

function joined(kind: Relationship["kind"], { from, to }: Ends): string {
  const [reads] = RELATIONSHIP_KINDS[kind].reads;
  return `${bodyCitedAs(from)} ${reads} ${bodyCitedAs(to)}`;
}

type Sum = Pick<
  FundingAmount,
  "financialYear" | "measure" | "pence" | "certainty"
>;

function sumInWords({ financialYear, measure, pence, certainty }: Sum) {
  const amount = poundsInWords(pence);
  return [
    measureInWords(measure),
    financialYear,
    certainty === "exact" ? amount : `${amount} (${certainty})`,
  ];
}
