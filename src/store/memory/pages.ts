import type { Position } from "../cursor.js";
import type { Page, PageRequest } from "../graph-store.js";
import { cursorOf, standing, startOf, type ListOrder } from "../orders.js";
import { merge } from "./merge.js";
import type { Run } from "./rows.js";

/** A list that can be paged through: numbered items, and an order that numbers can be compared by without reading the items. */
export interface OrderedItems<T> {
  readonly order: ListOrder<T>;
  readonly at: (number: number) => T;
  readonly compare: (a: number, b: number) => number;
}

/**
 * One page of the accepted items of some runs, each already in order and none sharing an item.
 * It starts after a position, not an offset, so that it stays put when rows are added before it.
 */
export function pageOf<T>(
  items: OrderedItems<T>,
  runs: readonly Run[],
  accepts: (number: number) => boolean,
  { first, after, count }: Omit<PageRequest<string>, "orderBy">,
): Page<T> {
  const start = startOf(items.order, after);
  const rest =
    start === null
      ? runs
      : runs.map((run) => run.subarray(firstAfter(items, run, start)));
  const page: Page<T>["items"][number][] = [];
  let hasNextPage = false;
  merge(rest, items.compare, (number) => {
    if (!accepts(number)) return true;
    hasNextPage = page.length === first;
    if (!hasNextPage) page.push(new Item(items.order, items.at(number)));
    return !hasNextPage;
  });
  return {
    items: page,
    hasNextPage,
    total: count ? countOf(runs, accepts) : null,
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
  runs: readonly Run[],
  accepts: (number: number) => boolean,
): number {
  let total = 0;
  for (const run of runs)
    for (const number of run) if (accepts(number)) total++;
  return total;
}

/** Where in a run the items after a position begin, by bisection. */
function firstAfter<T>(
  { order, at }: OrderedItems<T>,
  run: Run,
  start: Position,
): number {
  let [low, high] = [0, run.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (standing(order, at(run[middle] ?? 0), start) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
