import { whenKnown, type Awaitable } from "../../at-hand.js";
import { encodeCursor } from "../../store/cursor.js";
import type { Page, PageRequest } from "../../store/graph-store.js";
import { cursorOf, startOf, type ListOrder } from "../../store/orders.js";

/** The order of a list that answers one question: a cursor of the same list for another question is none of its. */
export function boundTo<T>(
  order: ListOrder<T>,
  ...question: readonly string[]
): ListOrder<T> {
  return { ...order, name: [order.name, ...question].join(" ") };
}

/**
 * A page of a list of the store under cursors bound to a question that the store knows nothing of.
 * @throws DomainError BAD_CURSOR for a cursor of another question.
 */
export function pageBoundTo<T, P extends PageRequest<string>>(
  question: string,
  order: ListOrder<T>,
  page: P,
  find: (page: P) => Awaitable<Page<T>>,
): Awaitable<Page<T>> {
  const bound = boundTo(order, question);
  const start = startOf(bound, page.after);
  const after = start === null ? null : encodeCursor(order.name, start);
  return whenKnown(find({ ...page, after }), (found) => ({
    ...found,
    items: found.items.map(({ node }) => ({
      node,
      get cursor() {
        return cursorOf(bound, node);
      },
    })),
  }));
}
