import type { Page, PageRequest } from "../../store/graph-store.js";
import {
  cursorOf,
  standing,
  startOf,
  type ListOrder,
} from "../../store/orders.js";

type Asked = Pick<PageRequest<string>, "first" | "after">;

/** One page of a list that was made here and not by the store, and is in its order already. It starts after a position, so that it stays put when items are added before it. */
export function pageOfList<T>(
  items: readonly T[],
  order: ListOrder<T>,
  { first, after }: Asked,
): Page<T> {
  const start = startOf(order, after);
  const rest =
    start === null
      ? items
      : items.filter((item) => standing(order, item, start) > 0);
  return { ...firstOf(rest, order, first), total: items.length };
}

/** The page that the first of some items make, the others being on pages to come. */
export function firstOf<T>(
  items: readonly T[],
  order: ListOrder<T>,
  first: number,
): Omit<Page<T>, "total"> {
  return {
    items: items
      .slice(0, first)
      .map((node) => ({ node, cursor: cursorOf(order, node) })),
    hasNextPage: items.length > first,
  };
}
