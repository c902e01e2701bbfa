import { isMoneyFor } from "../../domain/funding.js";
import {
  kindsOf,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import type { Context } from "../context.js";
import type { DatedOrganisation, DatedRelationship } from "../dated.js";

interface MoneyArgs {
  readonly financialYear?: string | null | undefined;
  readonly stream?: string | null | undefined;
}

/** What is paid to a body, by payer: on its day, or, where a year is asked for, whatever has an amount for that year. By default by any kind of funding. */
export async function moneyInto(
  body: DatedOrganisation,
  { financialYear, stream }: MoneyArgs,
  { related }: Context,
  over: readonly RelationshipKind[] = kindsOf("FUNDING"),
): Promise<DatedRelationship<"FUNDING">[]> {
  const way = {
    over,
    direction: "IN",
    anyDate: financialYear != null,
  } as const;
  return (await related.links(body, "FUNDING", way)).filter(({ record }) =>
    isMoneyFor(record, financialYear, stream),
  );
}
