import type { Relationship } from "../../domain/model.js";
import { relationshipKinds } from "../../domain/relationship-kinds.js";
import type { RelationshipOrder } from "../graph-store.js";
import { RELATIONSHIP_ORDERS } from "../orders.js";
import type { Shelf } from "./columns/shelf.js";
import { edgesOf, type Edges } from "./edges.js";
import { lazy } from "../../lazy.js";
import { UNKNOWN_FROM } from "./layouts/validity.js";
import type { OrderedItems } from "./pages.js";
import { gather, type Rows, type Run } from "./rows.js";
import type { Table } from "./table.js";

/** Every relationship in one order: all of them, and gathered by kind and by each end. Each is made when first asked for. */
export interface RelationshipLists {
  readonly items: OrderedItems<Relationship>;
  readonly all: () => Run;
  readonly byKind: () => Rows;
  /** By the organisation at the `from` end: the relationships that lead out of it. */
  readonly out: () => Rows;
  readonly in: () => Rows;
}

export interface RelationshipIndex {
  readonly table: Table<Relationship>;
  readonly edges: Edges;
  readonly lists: Readonly<Record<RelationshipOrder, RelationshipLists>>;
}

export function indexRelationships(
  table: Table<Relationship>,
  bodyCount: number,
  shelf: Shelf,
  name: string,
): RelationshipIndex {
  const edges = edgesOf(shelf, name);
  const { validFrom } = edges;
  const at = (edge: number): Relationship => table.at(edge);
  const newest = (a: number, b: number): number =>
    (validFrom[b] ?? 0) - (validFrom[a] ?? 0) || a - b;
  const oldest = (a: number, b: number): number =>
    (validFrom[a] ?? 0) - (validFrom[b] ?? 0) || a - b;
  const listsOf = (
    items: OrderedItems<Relationship>,
    all: () => Run,
  ): RelationshipLists => ({
    items,
    all,
    byKind: lazy(() =>
      gather(all(), relationshipKinds.length, (edge) => edges.kind[edge] ?? 0),
    ),
    out: lazy(() => gather(all(), bodyCount, (edge) => edges.from[edge] ?? 0)),
    in: lazy(() => gather(all(), bodyCount, (edge) => edges.to[edge] ?? 0)),
  });
  const byId = table.inIdOrder(RELATIONSHIP_ORDERS.ID);
  return {
    table,
    edges,
    lists: {
      ID: listsOf(byId, () => table.all),
      NEWEST: listsOf(
        { order: RELATIONSHIP_ORDERS.NEWEST, at, compare: newest },
        lazy(() => byFirstDay(table.all, validFrom, "NEWEST")),
      ),
      OLDEST: listsOf(
        { order: RELATIONSHIP_ORDERS.OLDEST, at, compare: oldest },
        lazy(() => byFirstDay(table.all, validFrom, "OLDEST")),
      ),
    },
  };
}

/** Gathered by day rather than sorted: five million take a tenth of a second. An unknown day is the oldest. */
function byFirstDay(
  all: Run,
  validFrom: Int32Array,
  order: "NEWEST" | "OLDEST",
): Run {
  let [first, last] = [0, 0];
  for (const day of validFrom)
    if (day !== UNKNOWN_FROM)
      [first, last] = [Math.min(first, day), Math.max(last, day)];
  const unknown = first - 1;
  const dayOf = (edge: number): number => {
    const day = validFrom[edge] ?? UNKNOWN_FROM;
    return day === UNKNOWN_FROM ? unknown : day;
  };
  return gather(
    all,
    last - unknown + 1,
    order === "NEWEST"
      ? (edge) => last - dayOf(edge)
      : (edge) => dayOf(edge) - unknown,
  ).items;
}
