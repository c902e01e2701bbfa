import type { GraphQLResolveInfo } from "graphql";
import type { FundingDimension } from "../../domain/funding-summary/dimensions.js";
import { NO_GEOGRAPHY } from "../../domain/funding-summary/geography.js";
import {
  sumUp,
  type FundingGroup,
} from "../../domain/funding-summary/group.js";
import { groupsOf, keyedBy } from "../../domain/funding-summary/groups.js";
import { ofOneRole } from "../../domain/funding-summary/roles.js";
import {
  hasEndsSought,
  liesInAreasSought,
  moneySought,
} from "../../domain/funding-summary/select.js";
import { asksFor } from "../asks-for.js";
import type { Context } from "../context.js";
import type * as api from "../generated/types.js";
import { entriesOf, findFunding } from "./find-funding.js";
import { findGeography } from "./find-geography.js";
import { idsSought, namesSought } from "./funding-filter.js";
import { yearSought } from "./year-sought.js";
import { inLots, ownTurn } from "../../own-turn.js";

/** Of what is gone through in one turn of the event loop. */
const AMOUNTS = 1_000;
const GROUPS = 100;

/**
 * The sums asked for.
 * @throws DomainError NOT_FOUND for an id, stream or measure that is none; BAD_ARGUMENT for a year of none, and where a sum would mislead.
 */
export async function fundingSummary(
  args: api.QueryFundingSummaryArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<FundingGroup[]> {
  const filter = args.filter ?? {};
  const bodies = await idsSought(filter, context);
  await ownTurn();
  const all = await findFunding(filter.kinds ?? undefined, context.store);
  await ownTurn();
  const names = namesSought(filter, all);
  const money = moneySought(all, {
    ...bodies,
    ...names,
    financialYear: yearSought(args.financialYear, all),
  });
  const entries = (await entriesOf(money, context.loaders)).filter((entry) =>
    hasEndsSought(entry, {
      payerKinds: filter.payerKinds ?? undefined,
      payeeKinds: filter.payeeKinds ?? undefined,
      basis: filter.basis ?? undefined,
    }),
  );
  const geography = asksWhere(args, info)
    ? await findGeography(
        entries.map(({ payee }) => payee),
        context.store,
      )
    : NO_GEOGRAPHY;
  await ownTurn();
  const there = entries.filter((entry) =>
    liesInAreasSought(entry, bodies, geography),
  );
  const amounts = ofOneRole(there, {
    role: filter.role ?? null,
    measures: names.measures ?? null,
  });
  const keyed = await inLots(amounts, AMOUNTS, (lot) =>
    lot.map(keyedBy(args.groupBy, geography)),
  );
  await ownTurn();
  const given = { streamsNamed: names.streams !== undefined, geography };
  return inLots(groupsOf(keyed), GROUPS, (lot) =>
    lot.map((group) => sumUp(group, given)),
  );
}

const WHERE: readonly FundingDimension[] = ["REGION", "SYSTEM"];

/** Whether the answer needs to know where payees lie, or how many live there. */
function asksWhere(
  { filter, groupBy }: api.QueryFundingSummaryArgs,
  info: GraphQLResolveInfo,
): boolean {
  return (
    filter?.regions != null ||
    filter?.systems != null ||
    groupBy.some((dimension) => WHERE.includes(dimension)) ||
    asksFor(info, "population") ||
    asksFor(info, "perHead")
  );
}
