import { citation, type Cited } from "../../domain/citation/citation.js";
import {
  amountCitedAs,
  figureCitedAs,
  type Ends,
} from "../../domain/citation/cited-as.js";
import {
  bodyCitedOn,
  relationshipCitedOn,
} from "../../domain/citation/on-a-day.js";
import { sourceIdsBehind } from "../../domain/citation/source-ids.js";
import type { FinancialFigure, Relationship } from "../../domain/model.js";
import type { Context } from "../context.js";
import type {
  AmountOfFunding,
  DatedOrganisation,
  DatedRelationship,
} from "../dated.js";
import { sourcesOf } from "./sources-of.js";

type Facts = Pick<Cited, "what" | "asOf"> & {
  readonly sourceIds: readonly string[];
};

/** The text to cite something by. The version of the data is read once for a request, and only where a citation is asked for. */
export async function cite(
  { what, asOf, sourceIds }: Facts,
  { loaders }: Context,
): Promise<string> {
  const [{ version }, sources] = await Promise.all([
    loaders.dataset(),
    sourcesOf(sourceIds, loaders),
  ]);
  return citation({ what, asOf, datasetVersion: version, sources });
}

export function citeBody(
  { record, asOf }: DatedOrganisation,
  context: Context,
): Promise<string> {
  const { sourceIds } = record;
  return cite({ ...bodyCitedOn(record, asOf), sourceIds }, context);
}

/** By the sources of the relationship and of the law it rests on. */
export async function citeRelationship(
  { record, asOf }: DatedRelationship,
  context: Context,
): Promise<string> {
  const ends = await endsOf(record, context);
  const cited = relationshipCitedOn(record, ends, asOf);
  return cite({ ...cited, sourceIds: sourceIdsBehind(record) }, context);
}

/** An amount is of its financial year, whatever day was asked for. */
export async function citeAmount(
  amount: AmountOfFunding,
  context: Context,
): Promise<string> {
  const { under, sourceId } = amount;
  const what = amountCitedAs(amount, under, await endsOf(under, context));
  return cite({ what, asOf: null, sourceIds: [sourceId] }, context);
}

export async function citeFigure(
  figure: FinancialFigure,
  context: Context,
): Promise<string> {
  const { related, today } = context;
  const owner = await related.organisation(figure.organisationId, {
    asOf: today,
  });
  const what = figureCitedAs(figure, owner.record);
  return cite({ what, asOf: null, sourceIds: [figure.sourceId] }, context);
}

async function endsOf(
  { from, to }: Relationship,
  { related, today }: Context,
): Promise<Ends> {
  const ends = await Promise.all([
    related.organisation(from, { asOf: today }),
    related.organisation(to, { asOf: today }),
  ]);
  return { from: ends[0].record, to: ends[1].record };
}
