import type { Page, PageRequest } from "../graph-store.js";
import { cursorOf, standing, startOf, type ListOrder } from "../orders.js";
import { takeFirst } from "./merge.js";
import type { Stretch } from "./stretch.js";

/** A list that can be paged through: numbered items, and an order that numbers can be compared by without reading the items. */
export interface OrderedItems<T> {
  readonly order: ListOrder<T>;
  readonly at: (number: number) => T;
  readonly compare: (a: number, b: number) => number;
}

/**
 * One page of the accepted items of some stretches, each already in order and none sharing an item.
 * It starts after a position, not an offset, so that it stays put when rows are added before it.
 */
export function pageOf<T>(
  items: OrderedItems<T>,
  stretches: readonly Stretch[],
  accepts: (number: number) => boolean,
  { first, after, count }: Omit<PageRequest<string>, "orderBy">,
): Page<T> {
  const position = startOf(items.order, after);
  const total = count ? countOf(stretches, accepts) : null;
  if (position !== null)
    for (const stretch of stretches)
      stretch.cutTo(
        (number) => standing(items.order, items.at(number), position) > 0,
      );
  // One more shows whether there is another page.
  const found = takeFirst(stretches, items.compare, accepts, first + 1);
  const hasNextPage = found.length > first;
  if (hasNextPage) found.pop();
  return {
    items: found.map((number) => new Item(items.order, items.at(number))),
    hasNextPage,
    total,
  };
}

/** Its cursor is made when it is read: of most items it never is. */
class Item<T> {
  readonly node: T;
  readonly #order: ListOrder<T>;

  constructor(order: ListOrder<T>, node: T) {
    this.#order = order;
    this.node = node;
  }

  get cursor(): string {
    return cursorOf(this.#order, this.node);
  }
}

function countOf(
  stretches: readonly Stretch[],
  accepts: (number: number) => boolean,
): number {
  let total = 0;
  for (const stretch of stretches) total += stretch.countOf(accepts);
  return total;
}
