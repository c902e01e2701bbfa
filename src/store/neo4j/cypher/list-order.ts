import type { Position } from "../../cursor.js";
import type {
  OrganisationOrder,
  RelationshipOrder,
} from "../../graph-store.js";
import { codePointOrder } from "../text-order.js";

/** An order of a list: by a property that every record has, then by id. */
export interface CypherOrder {
  readonly key: "nameOrder" | "firstDay" | null;
  /** Greatest key first. Ids ascend all the same. */
  readonly descending: boolean;
  /** The key as it is kept; null is that of an unknown day, or no key. */
  readonly kept: (key: Position["key"]) => string | number | null;
}

/** Where an unknown first day stands: before every day. */
export const UNKNOWN_FIRST_DAY = -Infinity;

export const ID_ORDER: CypherOrder = {
  key: null,
  descending: false,
  kept: () => null,
};

const byFirstDay = {
  key: "firstDay",
  kept: (key: Position["key"]) => key ?? UNKNOWN_FIRST_DAY,
} as const;

export const ORGANISATIONS_IN: Readonly<
  Record<OrganisationOrder, CypherOrder>
> = {
  ID: ID_ORDER,
  NAME: {
    key: "nameOrder",
    descending: false,
    kept: (key) => codePointOrder(String(key)),
  },
};

export const RELATIONSHIPS_IN: Readonly<
  Record<RelationshipOrder, CypherOrder>
> = {
  ID: ID_ORDER,
  NEWEST: { ...byFirstDay, descending: true },
  OLDEST: { ...byFirstDay, descending: false },
};

/**
 * Whether a record stands after the position where the page starts. Said with NOT, since the database would read the
 * two sides of an OR from two indexes and put them in order itself.
 */
export function after(
  record: string,
  { key, descending }: CypherOrder,
  asked = "$",
): string {
  if (key === null) return `${record}.id > ${asked}afterId`;
  const notBefore = descending ? "<=" : ">=";
  return `\
${record}.${key} ${notBefore} ${asked}afterKey AND ${record}.id IS NOT NULL
    AND NOT (${record}.${key} = ${asked}afterKey AND ${record}.id <= ${asked}afterId)`;
}

export function afterParameters(
  { kept }: CypherOrder,
  start: Position | null,
): Record<string, unknown> {
  return start === null ? {} : { afterKey: kept(start.key), afterId: start.id };
}

/** That a record has what an order goes by, as every record has: it is said so that the index in that order is read. */
export function hasPlace(record: string, { key }: CypherOrder): string {
  return [...(key === null ? [] : [key]), "id"]
    .map((property) => `${record}.${property} IS NOT NULL`)
    .join(" AND ");
}

/** What the list is sorted by; after properties that are the same for all of it, where an index begins with these. */
export function sortedBy(
  record: string,
  { key, descending }: CypherOrder,
  alike: readonly string[] = [],
): string {
  const direction = descending ? " DESC" : "";
  return [
    ...[...alike, ...(key === null ? [] : [key])].map(
      (property) => `${record}.${property}${direction}`,
    ),
    `${record}.id`,
  ].join(", ");
}
