import type { Page, PageRequest } from "../store/graph-store.js";
import {
  cursorOf,
  standing,
  startOf,
  type ListOrder,
} from "../store/orders.js";

/** One page of a list that was made here and not by the store. It starts after a position, so that it stays put when items are added before it. */
export function pageOfList<T>(
  items: readonly T[],
  order: ListOrder<T>,
  { first, after }: Pick<PageRequest<string>, "first" | "after">,
): Page<T> {
  const start = startOf(order, after);
  const ordered = items.toSorted((a, b) =>
    standing(order, a, { key: order.keyOf(b), id: order.idOf(b) }),
  );
  const rest =
    start === null
      ? ordered
      : ordered.filter((item) => standing(order, item, start) > 0);
  return {
    items: rest
      .slice(0, first)
      .map((node) => ({ node, cursor: cursorOf(order, node) })),
    hasNextPage: rest.length > first,
    total: items.length,
  };
}
