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
import { bothKnown, whenKnown, type Awaitable } from "../../at-hand.js";
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
export function cite(
  { what, asOf, sourceIds }: Facts,
  { loaders }: Context,
): Awaitable<string> {
  return whenKnown(
    bothKnown(loaders.dataset(), sourcesOf(sourceIds, loaders)),
    ([{ version }, sources]) =>
      citation({ what, asOf, datasetVersion: version, sources }),
  );
}

export function citeBody(
  { record, asOf }: DatedOrganisation,
  context: Context,
): Awaitable<string> {
  const { sourceIds } = record;
  return cite({ ...bodyCitedOn(record, asOf), sourceIds }, context);
}

/** By the sources of the relationship and of the law it rests on. */
export function citeRelationship(
  { record, asOf }: DatedRelationship,
  context: Context,
): Awaitable<string> {
  return whenKnown(endsOf(record, context), (ends) => {
    const cited = relationshipCitedOn(record, ends, asOf);
    return cite({ ...cited, sourceIds: sourceIdsBehind(record) }, context);
  });
}

/** An amount is of its financial year, whatever day was asked for. */
export function citeAmount(
  amount: AmountOfFunding,
  context: Context,
): Awaitable<string> {
  const { under, sourceId } = amount;
  return whenKnown(endsOf(under, context), (ends) => {
    const what = amountCitedAs(amount, under, ends);
    return cite({ what, asOf: null, sourceIds: [sourceId] }, context);
  });
}

export function citeFigure(
  figure: FinancialFigure,
  context: Context,
): Awaitable<string> {
  const { related, today } = context;
  const { organisationId, sourceId } = figure;
  return whenKnown(
    related.organisation(organisationId, { asOf: today }),
    ({ record }) => {
      const what = figureCitedAs(figure, record);
      return cite({ what, asOf: null, sourceIds: [sourceId] }, context);
    },
  );
}

function endsOf(
  { from, to }: Relationship,
  { related, today }: Context,
): Awaitable<Ends> {
  const ends = bothKnown(
    related.organisation(from, { asOf: today }),
    related.organisation(to, { asOf: today }),
  );
  return whenKnown(ends, ([payer, payee]) => ({
    from: payer.record,
    to: payee.record,
  }));
}
