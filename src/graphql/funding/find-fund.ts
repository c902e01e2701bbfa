import {
  fundInYear,
  isToldOf,
  type FundInYear,
} from "../../domain/fund/fund-in-year.js";
import { nameOn } from "../../domain/name-in-use.js";
import type { Context } from "../context.js";
import { isOfKind, type Dated, type DatedRelationship } from "../dated.js";
import type { SeenMoney } from "./money-in-year.js";
import { paidBy, partiesIn } from "./parties-to-fund.js";

/** The fund of an arrangement with those who are party to it, seen on one day. */
export interface SeenFund extends Dated<FundInYear> {
  readonly parties: readonly DatedRelationship<"GOVERNANCE">[];
}

/** Null of a body that has no fund, and of a year of which no source gives a sum of one. */
export async function findFund(
  { body, financialYear, flows, figures }: SeenMoney,
  context: Context,
): Promise<SeenFund | null> {
  if (financialYear === null || !isOfKind(body, "PARTNERSHIP_ARRANGEMENT"))
    return null;
  const paidIn = flows
    .filter(({ record }) => record.direction === "IN")
    .map(({ record }) => record.funding);
  const sums = { figures, paidIn };
  if (!isToldOf(financialYear, sums)) return null;
  const parties = await partiesIn(financialYear, body, context);
  const record = fundInYear(financialYear, {
    ...sums,
    parties: [...new Set(parties.map(({ member }) => member.record.id))],
    paidByParties: await paidBy(parties, context),
  });
  return { record, parties: parties.map(({ link }) => link), asOf: body.asOf };
}

/** The names on the day of those who pay into it and of its parties, by their ids. */
export async function namesIn(
  { record: { paidIn }, parties, asOf }: SeenFund,
  { related }: Context,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...paidIn, ...parties.map(({ record }) => record)].map(
    ({ from }) => from,
  );
  const bodies = await related.named([...new Set(ids)], asOf);
  return new Map(bodies.map(({ record }) => [record.id, nameOn(record, asOf)]));
}
