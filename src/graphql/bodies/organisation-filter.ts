import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { Day } from "../../domain/time.js";
import type { OrganisationFilter } from "../../store/graph-store.js";
import type { Context } from "../context.js";
import type * as api from "../generated/types.js";
import { valueOf } from "../settled.js";
import { idsOrCodes } from "./id-or-code.js";
import {
  idsOfOtherCouncils,
  idsOfStraddlers,
  idsOfSystems,
} from "./organisation-scope.js";

interface Asked {
  readonly kinds?: readonly OrganisationKind[] | null | undefined;
  readonly filter?: api.OrganisationFilter | null | undefined;
}

/** Which bodies: what the store can tell of one body it filters; what lies in relationships is worked out first, as a set of ids. */
export async function organisationFilter(
  { kinds, filter }: Asked,
  asOf: Day,
  context: Context,
): Promise<OrganisationFilter> {
  return {
    ids: await idsInScope(filter ?? {}, asOf, context),
    kinds: kinds ?? undefined,
    codes:
      filter?.codes == null ? undefined : idsOrCodes(filter.codes, "codes"),
    nameContains: filter?.nameContains ?? undefined,
    councilTypes: filter?.councilTypes ?? undefined,
    adultSocialCare: filter?.adultSocialCare ?? undefined,
    trustTypes: filter?.trustTypes ?? undefined,
    foundation: filter?.foundation ?? undefined,
    forerunner: filter?.forerunner ?? undefined,
    asOf: filter?.anyDate === true ? undefined : asOf,
  };
}

async function idsInScope(
  filter: api.OrganisationFilter,
  asOf: Day,
  context: Context,
): Promise<string[] | undefined> {
  const { store } = context;
  const scopes: Promise<string[]>[] = [];
  if (filter.straddlesSystems === true)
    scopes.push(idsOfStraddlers(store, asOf));
  if (filter.straddlesSystems === false)
    scopes.push(idsOfOtherCouncils(store, asOf, filter.anyDate === true));
  for (const argument of ["regions", "systems"] as const) {
    const given = filter[argument];
    if (given == null) continue;
    scopes.push(idsOfSystems({ ids: given, argument }, asOf, context));
  }
  return intersection((await Promise.allSettled(scopes)).map(valueOf));
}

/** The ids in every set; undefined where there is no set to narrow by. */
function intersection(sets: readonly string[][]): string[] | undefined {
  const [first, ...others] = sets;
  const rest = others.map((ids) => new Set(ids));
  return first?.filter((id) => rest.every((ids) => ids.has(id)));
}
