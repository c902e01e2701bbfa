import type { Organisation, Relationship } from "../../domain/model.js";
import { relationshipKinds } from "../../domain/relationship-kinds.js";
import type { RelationshipOrder } from "../graph-store.js";
import { RELATIONSHIP_ORDERS } from "../orders.js";
import { edgesOf, type Edges } from "./edges.js";
import { lazy } from "./lazy.js";
import type { OrderedItems } from "./pages.js";
import { gather, type Rows, type Run } from "./rows.js";
import type { Table } from "./table.js";

/** Every relationship in one order: all of them, and gathered by kind and by each end. */
export interface RelationshipLists {
  readonly items: OrderedItems<Relationship>;
  readonly all: Run;
  readonly byKind: Rows;
  /** By the organisation at the `from` end: the relationships that lead out of it. */
  readonly out: Rows;
  readonly in: Rows;
}

export interface RelationshipIndex {
  readonly table: Table<Relationship>;
  readonly edges: Edges;
  /** The lists in id order are built with the graph; those by date when first asked for. */
  readonly lists: Readonly<Record<RelationshipOrder, () => RelationshipLists>>;
}

export function indexRelationships(
  table: Table<Relationship>,
  organisations: Table<Organisation>,
): RelationshipIndex {
  const edges = edgesOf(table, organisations);
  const { validFrom } = edges;
  const newest = (a: number, b: number): number =>
    (validFrom[b] ?? 0) - (validFrom[a] ?? 0) || a - b;
  const oldest = (a: number, b: number): number =>
    (validFrom[a] ?? 0) - (validFrom[b] ?? 0) || a - b;
  const at = (edge: number): Relationship => table.at(edge);
  const inOrder = (
    items: OrderedItems<Relationship>,
    all: Run,
  ): RelationshipLists => listsOf(items, all, edges, organisations.size);
  const byId = inOrder(table.inIdOrder(RELATIONSHIP_ORDERS.ID), table.all);
  return {
    table,
    edges,
    lists: {
      ID: () => byId,
      NEWEST: lazy(() =>
        inOrder(
          { order: RELATIONSHIP_ORDERS.NEWEST, at, compare: newest },
          table.all.toSorted(newest),
        ),
      ),
      OLDEST: lazy(() =>
        inOrder(
          { order: RELATIONSHIP_ORDERS.OLDEST, at, compare: oldest },
          table.all.toSorted(oldest),
        ),
      ),
    },
  };
}

function listsOf(
  items: OrderedItems<Relationship>,
  all: Run,
  edges: Edges,
  organisationCount: number,
): RelationshipLists {
  return {
    items,
    all,
    byKind: gather(
      all,
      relationshipKinds.length,
      (edge) => edges.kind[edge] ?? 0,
    ),
    out: gather(all, organisationCount, (edge) => edges.from[edge] ?? 0),
    in: gather(all, organisationCount, (edge) => edges.to[edge] ?? 0),
  };
}
