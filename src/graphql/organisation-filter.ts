import type { OrganisationKind } from "../domain/organisation-kinds.js";
import type { Day } from "../domain/time.js";
import type { GraphStore, OrganisationFilter } from "../store/graph-store.js";
import type * as api from "./generated/types.js";
import {
  idsOfOtherCouncils,
  idsOfStraddlers,
  idsOfSystems,
} from "./organisation-scope.js";

/** Which bodies: what the store can tell of one body it filters; what lies in relationships is worked out first, as a set of ids. */
export async function organisationFilter(
  store: GraphStore,
  kinds: readonly OrganisationKind[] | null | undefined,
  filter: api.OrganisationFilter | null | undefined,
  asOf: Day,
): Promise<OrganisationFilter> {
  return {
    ids: await idsInScope(store, filter ?? {}, asOf),
    kinds: kinds ?? undefined,
    codes: filter?.codes ?? undefined,
    nameContains: filter?.nameContains ?? undefined,
    councilTypes: filter?.councilTypes ?? undefined,
    adultSocialCare: filter?.adultSocialCare ?? undefined,
    trustTypes: filter?.trustTypes ?? undefined,
    foundation: filter?.foundation ?? undefined,
    asOf: filter?.anyDate === true ? undefined : asOf,
  };
}

async function idsInScope(
  store: GraphStore,
  filter: api.OrganisationFilter,
  asOf: Day,
): Promise<string[] | undefined> {
  const { straddlesSystems, regions, systems } = filter;
  const scopes: Promise<string[]>[] = [];
  if (straddlesSystems === true) scopes.push(idsOfStraddlers(store, asOf));
  if (straddlesSystems === false)
    scopes.push(idsOfOtherCouncils(store, asOf, filter.anyDate === true));
  if (regions != null) scopes.push(idsOfSystems(store, regions, asOf));
  if (systems != null) scopes.push(idsOfSystems(store, systems, asOf));
  return intersection(await Promise.all(scopes));
}

/** The ids in every set; undefined where there is no set to narrow by. */
function intersection(sets: readonly string[][]): string[] | undefined {
  const [first, ...others] = sets;
  const rest = others.map((ids) => new Set(ids));
  return first?.filter((id) => rest.every((ids) => ids.has(id)));
}
