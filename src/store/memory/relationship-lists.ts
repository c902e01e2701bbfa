import type { Relationship } from "../../domain/model.js";
import type {
  DirectedSlice,
  Page,
  PageRequest,
  RelationshipOrder,
  Slice,
} from "../graph-store.js";
import { edgeFilter, kindsIn } from "./edge-filter.js";
import { kindFilter } from "./organisation-filter.js";
import type { OrganisationIndex } from "./organisation-index.js";
import { pageOf } from "./pages.js";
import type {
  RelationshipIndex,
  RelationshipLists,
} from "./relationship-index.js";
import { rowAt, type Run } from "./rows.js";

const NO_ORGANISATION = -1;

/** Reads only the kinds that the slice lets through. */
export function findRelationships(
  index: RelationshipIndex,
  slice: Slice,
  request: PageRequest<RelationshipOrder>,
): Page<Relationship> {
  const lists = index.lists[request.orderBy];
  const all = slice.kinds === undefined && slice.families === undefined;
  const runs = all
    ? [lists.all()]
    : kindsIn(slice).map((kind) => rowAt(lists.byKind(), kind));
  return pageOf(lists.items, runs, edgeFilter(index.edges, slice), request);
}

/** Reads only the relationships that lead out of or into each body. */
export function relationshipsOf(
  index: RelationshipIndex,
  organisations: OrganisationIndex,
  ids: readonly string[],
  slice: DirectedSlice,
  request: PageRequest<RelationshipOrder>,
): Page<Relationship>[] {
  const lists = index.lists[request.orderBy];
  const accepts = edgeFilter(index.edges, slice);
  const acceptsEnd = kindFilter(organisations, slice.otherKinds);
  const { from, to } = index.edges;
  return ids.map((id) => {
    const body = organisations.table.numberOf(id) ?? NO_ORGANISATION;
    const otherEnd = (edge: number): number =>
      (from[edge] === body ? to[edge] : from[edge]) ?? 0;
    const runs = body === NO_ORGANISATION ? [] : runsOf(lists, body, slice);
    return pageOf(
      lists.items,
      runs,
      (edge) => accepts(edge) && acceptsEnd(otherEnd(edge)),
      request,
    );
  });
}

function runsOf(
  lists: RelationshipLists,
  body: number,
  { direction }: DirectedSlice,
): Run[] {
  const out = direction === "IN" ? [] : [rowAt(lists.out(), body)];
  return direction === "OUT" ? out : [...out, rowAt(lists.in(), body)];
}
