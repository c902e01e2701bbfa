import type { Relationship } from "../../domain/model.js";
import type {
  DirectedSlice,
  Page,
  PageRequest,
  RelationshipOrder,
  Slice,
} from "../graph-store.js";
import { edgeFilter } from "./edge-filter.js";
import { kindsIn } from "./kind-marks.js";
import { kindFilter } from "./organisation-filter.js";
import type { Edges } from "./edges.js";
import type { OrganisationIndex } from "./organisation-index.js";
import { pageOf } from "./pages.js";
import type {
  RelationshipIndex,
  RelationshipLists,
} from "./relationship-index.js";
import { rowAt } from "./rows.js";
import { Stretch } from "./stretch.js";

/** Reads only the kinds that the slice lets through. */
export function findRelationships(
  index: RelationshipIndex,
  slice: Slice,
  request: PageRequest<RelationshipOrder>,
): Page<Relationship> {
  const lists = index.lists[request.orderBy];
  const all = slice.kinds === undefined && slice.families === undefined;
  const stretches = all
    ? [new Stretch(lists.all())]
    : kindsIn(slice).map((kind) => rowAt(lists.byKind(), kind));
  return pageOf(
    lists.items,
    stretches,
    edgeFilter(index.edges, slice),
    request,
  );
}

/** Reads only the relationships that lead out of or into a body. */
export function relationshipsOf(
  index: RelationshipIndex,
  organisations: OrganisationIndex,
  slice: DirectedSlice,
  request: PageRequest<RelationshipOrder>,
): (id: string) => Page<Relationship> {
  const lists = index.lists[request.orderBy];
  const accepts = edgeFilter(index.edges, slice);
  return (id) => {
    const body = organisations.table.numberOf(id);
    if (body === undefined) return pageOf(lists.items, [], accepts, request);
    const acceptsEnd = otherEndFilter(index.edges, organisations, body, slice);
    return pageOf(
      lists.items,
      rowsOf(lists, body, slice),
      acceptsEnd === null
        ? accepts
        : (edge) => accepts(edge) && acceptsEnd(edge),
      request,
    );
  };
}

/** Whether the other end of a relationship of a body is of the kinds asked for; null where any will do. */
function otherEndFilter(
  { from, to }: Edges,
  organisations: OrganisationIndex,
  body: number,
  { otherKinds }: DirectedSlice,
): ((edge: number) => boolean) | null {
  if (otherKinds === undefined) return null;
  const isAsked = kindFilter(organisations, otherKinds);
  return (edge) => isAsked((from[edge] === body ? to[edge] : from[edge]) ?? 0);
}

function rowsOf(
  lists: RelationshipLists,
  body: number,
  { direction }: DirectedSlice,
): Stretch[] {
  switch (direction) {
    case "OUT":
      return [rowAt(lists.out(), body)];
    case "IN":
      return [rowAt(lists.in(), body)];
    case "BOTH":
      return [rowAt(lists.out(), body), rowAt(lists.in(), body)];
  }
}
