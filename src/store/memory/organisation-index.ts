import type { Organisation } from "../../domain/model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../../domain/organisation-kinds.js";
import type { OrganisationOrder } from "../graph-store.js";
import { compareText } from "../../domain/text-order.js";
import { ORGANISATION_ORDERS } from "../orders.js";
import { indexCodes, type CodeIndex } from "./code-index.js";
import { orderOf } from "./columns/text-order.js";
import type { Shelf } from "./columns/shelf.js";
import { lazy } from "../../lazy.js";
import { namesOn } from "./names.js";
import type { OrderedItems } from "./pages.js";
import { gather, type Rows, type Run } from "./rows.js";
import type { Table } from "./table.js";

const KIND_PLACES = new Map(
  organisationKinds.map((kind, place) => [kind, place]),
);

/** The place of a kind in the domain's table, which is the row it has in `byKind`. */
export function kindPlace(kind: OrganisationKind): number {
  return KIND_PLACES.get(kind) ?? 0;
}

/** Every organisation in one order: all of them, and gathered by kind. Each is made when first asked for. */
export interface OrganisationLists {
  readonly items: OrderedItems<Organisation>;
  readonly all: () => Run;
  readonly byKind: () => Rows;
}

export interface OrganisationIndex {
  readonly table: Table<Organisation>;
  /** The place of each body's kind. */
  readonly kinds: Uint8Array;
  readonly validFrom: Int32Array;
  readonly validTo: Int32Array;
  readonly namesOf: (body: number) => readonly string[];
  readonly codes: () => CodeIndex;
  readonly lists: Readonly<Record<OrganisationOrder, OrganisationLists>>;
}

export function indexOrganisations(
  table: Table<Organisation>,
  shelf: Shelf,
  name: string,
): OrganisationIndex {
  const kinds = shelf.bytes(`${name}.kind`).values;
  const names = shelf.texts(`${name}.name`);
  const listsOf = (
    items: OrderedItems<Organisation>,
    all: () => Run,
  ): OrganisationLists => ({
    items,
    all,
    byKind: lazy(() =>
      gather(all(), organisationKinds.length, (body) => kinds[body] ?? 0),
    ),
  });
  return {
    table,
    kinds,
    validFrom: shelf.days(`${name}.validity.from`).values,
    validTo: shelf.days(`${name}.validity.to`).values,
    namesOf: namesOn(shelf, name),
    codes: lazy(() => indexCodes(shelf, name)),
    lists: {
      NAME: listsOf(
        {
          order: ORGANISATION_ORDERS.NAME,
          at: (body) => table.at(body),
          compare: (a, b) => compareText(names.at(a), names.at(b)) || a - b,
        },
        lazy(() => orderOf(names)),
      ),
      ID: listsOf(table.inIdOrder(ORGANISATION_ORDERS.ID), () => table.all),
    },
  };
}

/** For each code, whatever its case, the bodies that carry it. */
export function lookUpCodes(
  { table, codes: index }: OrganisationIndex,
  codes: readonly string[],
): Organisation[][] {
  return codes.map((code) =>
    index()
      .carriersOf(code)
      .map((body) => table.at(body)),
  );
}
