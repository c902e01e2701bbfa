import type { Position } from "../cursor.js";
import type { Page, PageRequest } from "../graph-store.js";
import { cursorOf, standing, startOf, type ListOrder } from "../orders.js";
import { recordsIn, type Listed } from "./rows.js";
import type { Wanted } from "./cypher/wanted.js";

/** What a query must read to make the page asked for. */
export function wanted<T, Order extends string>(
  order: ListOrder<T>,
  { first, after, count, orderBy }: PageRequest<Order>,
): Wanted<Order> {
  return { limit: first + 1, start: startOf(order, after), orderBy, count };
}

/** A page of what a query read: up to one item more than was asked for, in whatever order they came. */
export function pageIn<T>(
  listed: Listed,
  order: ListOrder<T>,
  { first, count }: PageRequest<string>,
  read: (json: unknown) => T,
): Page<T> {
  const items = inOrder(order, recordsIn(listed, read));
  return pageOf(order, items, first, count ? Number(listed.total ?? 0) : null);
}

function pageOf<T>(
  order: ListOrder<T>,
  items: readonly T[],
  first: number,
  total: number | null,
): Page<T> {
  return {
    // Of most items the cursor is never read.
    items: items.slice(0, first).map((node) => ({
      node,
      get cursor() {
        return cursorOf(order, node);
      },
    })),
    hasNextPage: items.length > first,
    total,
  };
}

/** A page of a list that was read whole. */
export function pageOfAll<T>(
  order: ListOrder<T>,
  all: readonly T[],
  start: Position | null,
  { first, count }: PageRequest<string>,
): Page<T> {
  const rest =
    start === null
      ? all
      : all.filter((item) => standing(order, item, start) > 0);
  return pageOf(order, rest, first, count ? all.length : null);
}

function inOrder<T>(order: ListOrder<T>, items: readonly T[]): T[] {
  return items.toSorted((a, b) =>
    standing(order, a, { key: order.keyOf(b), id: order.idOf(b) }),
  );
}
