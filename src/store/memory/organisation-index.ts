import type { Organisation } from "../../domain/model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../../domain/organisation-kinds.js";
import type { OrganisationOrder } from "../graph-store.js";
import { compareText } from "../../domain/text-order.js";
import { ORGANISATION_ORDERS } from "../orders.js";
import type { OrderedItems } from "./pages.js";
import { gather, type Rows, type Run } from "./rows.js";
import type { Table } from "./table.js";

const KIND_NUMBERS = new Map(
  organisationKinds.map((kind, number) => [kind, number]),
);

/** The row a kind of organisation has in `byKind`. */
export function kindRow(kind: OrganisationKind): number {
  return KIND_NUMBERS.get(kind) ?? 0;
}

/** Every organisation in one order: all of them, and gathered by kind. */
export interface OrganisationLists {
  readonly items: OrderedItems<Organisation>;
  readonly all: Run;
  readonly byKind: Rows;
}

export interface OrganisationIndex {
  readonly table: Table<Organisation>;
  /** Numbers of the bodies that carry a code, by the code in upper case, in id order. */
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly lists: Readonly<Record<OrganisationOrder, OrganisationLists>>;
}

export function indexOrganisations(
  table: Table<Organisation>,
): OrganisationIndex {
  const at = (number: number): Organisation => table.at(number);
  const byName = (a: number, b: number): number =>
    compareText(at(a).name, at(b).name) || a - b;
  return {
    table,
    byCode: codesOf(table),
    lists: {
      NAME: listsOf(
        table,
        { order: ORGANISATION_ORDERS.NAME, at, compare: byName },
        table.all.toSorted(byName),
      ),
      ID: listsOf(table, table.inIdOrder(ORGANISATION_ORDERS.ID), table.all),
    },
  };
}

/** For each code, whatever its case, the bodies that carry it. */
export function lookUpCodes(
  { table, byCode }: OrganisationIndex,
  codes: readonly string[],
): Organisation[][] {
  return codes.map((code) =>
    (byCode.get(code.toUpperCase()) ?? []).map((number) => table.at(number)),
  );
}

function listsOf(
  table: Table<Organisation>,
  items: OrderedItems<Organisation>,
  all: Run,
): OrganisationLists {
  return {
    items,
    all,
    byKind: gather(all, organisationKinds.length, (number) =>
      kindRow(table.at(number).kind),
    ),
  };
}

function codesOf(table: Table<Organisation>): Map<string, number[]> {
  const byCode = new Map<string, number[]>();
  table.records.forEach(({ identifiers }, number) => {
    for (const code of new Set(
      identifiers.map(({ value }) => value.toUpperCase()),
    )) {
      const carriers = byCode.get(code);
      if (carriers === undefined) byCode.set(code, [number]);
      else carriers.push(number);
    }
  });
  return byCode;
}
