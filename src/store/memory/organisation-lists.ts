import type { Organisation } from "../../domain/model.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type {
  OrganisationFilter,
  OrganisationOrder,
  Page,
  PageRequest,
} from "../graph-store.js";
import { organisationTest } from "./organisation-filter.js";
import {
  kindPlace,
  type OrganisationIndex,
  type OrganisationLists,
} from "./organisation-index.js";
import { pageOf } from "./pages.js";
import { rowAt } from "./rows.js";
import { Stretch } from "./stretch.js";

/** Reads only the bodies named by id or code, or else only those of the kinds asked for. */
export function findOrganisations(
  index: OrganisationIndex,
  filter: OrganisationFilter,
  request: PageRequest<OrganisationOrder>,
): Page<Organisation> {
  const lists = index.lists[request.orderBy];
  const passes = organisationTest(index, filter);
  return pageOf(lists.items, rowsFor(index, lists, filter), passes, request);
}

function rowsFor(
  index: OrganisationIndex,
  lists: OrganisationLists,
  filter: OrganisationFilter,
): Stretch[] {
  const named = namedIn(index, filter);
  if (named !== null)
    return [new Stretch(Uint32Array.from(named).sort(lists.items.compare))];
  const kinds = kindsFor(filter);
  return kinds === null
    ? [new Stretch(lists.all())]
    : [...new Set(kinds)].map((kind) => rowAt(lists.byKind(), kindPlace(kind)));
}

/** The bodies that the filter names by id and by code, or null where it names none by either. */
function namedIn(
  { table, codes: index }: OrganisationIndex,
  { ids, codes }: OrganisationFilter,
): Set<number> | null {
  const byIds = ids && new Set(ids.flatMap((id) => table.numberOf(id) ?? []));
  const byCodes =
    codes && new Set(codes.flatMap((code) => index().carriersOf(code)));
  if (byIds === undefined || byCodes === undefined)
    return byIds ?? byCodes ?? null;
  return new Set([...byIds].filter((number) => byCodes.has(number)));
}

/** A filter on what only councils, trusts or places have reads only those. */
function kindsFor({
  kinds,
  councilTypes,
  adultSocialCare,
  trustTypes,
  foundation,
  forerunner,
}: OrganisationFilter): readonly OrganisationKind[] | null {
  if (councilTypes !== undefined || adultSocialCare !== undefined)
    return ["COUNCIL"];
  if (trustTypes !== undefined || foundation !== undefined) return ["TRUST"];
  if (forerunner !== undefined) return ["PLACE_PARTNERSHIP"];
  return kinds ?? null;
}
