import { mayBeParty } from "../../domain/fund/may-be-party.js";
import type { FundingRelationship } from "../../domain/model.js";
import { kindsOf } from "../../domain/relationship-kinds.js";
import { allKnown } from "../../at-hand.js";
import type { Context } from "../context.js";
import {
  isOfFamily,
  type DatedOrganisation,
  type DatedRelationship,
} from "../dated.js";

interface Party {
  readonly link: DatedRelationship<"GOVERNANCE">;
  readonly member: DatedOrganisation;
}

/** Those that may have been party on a day of the year, by name. */
export async function partiesIn(
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

/** What parties pay anyone, in any year. Each in id order, not by name: whom they pay need not be read. */
export async function paidBy(
  parties: readonly Party[],
  { related }: Context,
): Promise<FundingRelationship[]> {
  const way = {
    over: kindsOf("FUNDING"),
    direction: "OUT",
    anyDate: true,
  } as const;
  const paid = await allKnown(
    parties.map(({ member }) => related.relationships(member, way)),
  );
  return paid
    .flat()
    .filter((link) => isOfFamily(link, "FUNDING"))
    .map(({ record }) => record);
}
