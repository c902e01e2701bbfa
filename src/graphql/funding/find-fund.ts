import {
  fundInYear,
  isToldOf,
  type FundInYear,
} from "../../domain/fund/fund-in-year.js";
import { mayBeParty } from "../../domain/fund/may-be-party.js";
import type { FundingRelationship } from "../../domain/model.js";
import { kindsOf } from "../../domain/relationship-kinds.js";
import { allKnown } from "../../at-hand.js";
import type { Context } from "../context.js";
import {
  isOfKind,
  type Dated,
  type DatedOrganisation,
  type DatedRelationship,
} from "../dated.js";
import type { SeenMoney } from "./money-in-year.js";

/** The fund of an arrangement with those who are party to it, seen on one day. */
export interface SeenFund extends Dated<FundInYear> {
  readonly parties: readonly DatedRelationship<"GOVERNANCE">[];
}

interface Party {
  readonly link: DatedRelationship<"GOVERNANCE">;
  readonly member: DatedOrganisation;
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

/** The names of those who pay into it and of its parties, by their ids. */
export async function namesIn(
  { record: { paidIn }, parties, asOf }: SeenFund,
  { related }: Context,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...paidIn, ...parties.map(({ record }) => record)].map(
    ({ from }) => from,
  );
  const bodies = await related.named([...new Set(ids)], asOf);
  return new Map(bodies.map(({ record: { id, name } }) => [id, name]));
}

/** Those that may have been party on a day of the year, by name. */
async function partiesIn(
  financialYear: string,
  body: DatedOrganisation,
  { related }: Context,
): Promise<Party[]> {
  const links = await related.links(body, "GOVERNANCE", {
    over: ["PARTY_TO"],
    direction: "IN",
    anyDate: true,
  });
  const parties = await Promise.all(
    links.map(async (link) => ({
      link,
      member: await related.organisation(link.record.from, link),
    })),
  );
  return parties.filter(({ link, member }) =>
    mayBeParty(
      { party: link.record.validity, body: member.record.validity },
      financialYear,
    ),
  );
}

/** What parties pay anyone, in any year. */
async function paidBy(
  parties: readonly Party[],
  { related }: Context,
): Promise<FundingRelationship[]> {
  const way = {
    over: kindsOf("FUNDING"),
    direction: "OUT",
    anyDate: true,
  } as const;
  const paid = await allKnown(
    parties.map(({ member }) => related.links(member, "FUNDING", way)),
  );
  return paid.flat().map(({ record }) => record);
}
