import { DomainError } from "../domain/errors.js";
import type {
  Evidence,
  FinancialFigure,
  Organisation,
  Relationship,
  Source,
} from "../domain/model.js";
import { rankKey, type SearchHit } from "../domain/search.js";
import { compareText } from "../domain/text-order.js";
import { decodeCursor, encodeCursor, type Position } from "./cursor.js";
import type { OrganisationOrder, RelationshipOrder } from "./graph-store.js";

type Key = Position["key"];

/** An order of a list: by a key of each item, then by id. Engines share these, so that a cursor of one is a cursor of all. */
export interface ListOrder<T> {
  /** The list and its order, as written in cursors. */
  readonly name: string;
  readonly keyOf: (item: T) => Key;
  readonly idOf: (item: T) => string;
  /** Whether a cursor of this order may hold the key. */
  readonly isKey: (key: Key) => boolean;
  /** Greatest key first. Ids ascend all the same. */
  readonly descending: boolean;
}

export const ORGANISATION_ORDERS = {
  NAME: {
    name: "organisations:NAME",
    keyOf: ({ name }) => name,
    idOf,
    isKey: isText,
    descending: false,
  },
  ID: byId("organisations:ID"),
} as const satisfies Record<OrganisationOrder, ListOrder<Organisation>>;

export const RELATIONSHIP_ORDERS = {
  ID: byId("relationships:ID"),
  NEWEST: {
    name: "relationships:NEWEST",
    keyOf: firstDay,
    idOf,
    isKey: isDayOrNull,
    descending: true,
  },
  OLDEST: {
    name: "relationships:OLDEST",
    keyOf: firstDay,
    idOf,
    isKey: isDayOrNull,
    descending: false,
  },
} as const satisfies Record<RelationshipOrder, ListOrder<Relationship>>;

/** Ranks are for one text: those of two searches do not compare. */
export function searchOrder(text: string): ListOrder<SearchHit> {
  return {
    name: `search:RANK:${text.trim()}`,
    keyOf: rankKey,
    idOf: ({ organisation }) => organisation.id,
    isKey: isText,
    descending: false,
  };
}

const EVIDENCE_ORDERS = {
  FINDING: byId("findings:ID"),
  RECOMMENDATION: byId("recommendations:ID"),
} as const satisfies Record<Evidence["type"], ListOrder<Evidence>>;
const ALL_EVIDENCE = byId("evidence:ID");

/** Findings and recommendations are two lists, though they are filtered alike. */
export function evidenceOrder(
  type: Evidence["type"] | undefined,
): ListOrder<Evidence> {
  return type === undefined ? ALL_EVIDENCE : EVIDENCE_ORDERS[type];
}

export const SOURCE_ORDER: ListOrder<Source> = byId("sources:ID");

/** Figures are not paged: by year, stream, measure, then id. */
export function compareFigures(a: FinancialFigure, b: FinancialFigure): number {
  return (
    compareText(a.financialYear, b.financialYear) ||
    compareText(a.stream, b.stream) ||
    compareText(a.measure, b.measure) ||
    compareText(a.id, b.id)
  );
}

export function cursorOf<T>(order: ListOrder<T>, item: T): string {
  return encodeCursor(order.name, {
    key: order.keyOf(item),
    id: order.idOf(item),
  });
}

/**
 * Where a page starts: after the item that had this key and id, whether or not it is still there.
 * @throws DomainError BAD_CURSOR when `after` is no cursor of a list in this order.
 */
export function startOf<T>(
  order: ListOrder<T>,
  after: string | null,
): Position | null {
  if (after === null) return null;
  const position = decodeCursor(order.name, after);
  if (order.isKey(position.key)) return position;
  throw new DomainError(
    "BAD_CURSOR",
    "This cursor was changed after this list handed it out. Leave `after` out to start again.",
    "after",
  );
}

/** Negative where the item comes before the position, zero where it is the item the position was made of. */
export function standing<T>(
  order: ListOrder<T>,
  item: T,
  position: Position,
): number {
  const byKey = compareKeys(order.keyOf(item), position.key);
  return (
    (order.descending ? -byKey : byKey) ||
    compareText(order.idOf(item), position.id)
  );
}

/** Null is the least: an unknown first day is the oldest. */
function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  return b !== null && (a === null || a < b) ? -1 : 1;
}

function byId(name: string): ListOrder<{ readonly id: string }> {
  return {
    name,
    keyOf: () => null,
    idOf,
    isKey: (key) => key === null,
    descending: false,
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function firstDay({ validity }: Relationship): Key {
  return validity.from;
}

function isText(key: Key): boolean {
  return typeof key === "string";
}

function isDayOrNull(key: Key): boolean {
  return key === null || typeof key === "number";
}
