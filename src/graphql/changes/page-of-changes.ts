import { rankOf, type Change } from "../../domain/changes/change.js";
import { formatDay } from "../../domain/time.js";
import type { Page, PageRequest } from "../../store/graph-store.js";
import {
  cursorOf,
  standing,
  startOf,
  type ListOrder,
} from "../../store/orders.js";

const KEY = /^\d{4}-\d{2}-\d{2} \d$/;

/** By day and kind, as `compareChanges` has them, then by id. */
const CHANGE_ORDER: ListOrder<Change> = {
  name: "changes:DAY",
  keyOf: ({ at, kind }) => `${formatDay(at.day)} ${rankOf(kind)}`,
  idOf: ({ id }) => id,
  isKey: (key) => typeof key === "string" && KEY.test(key),
  descending: false,
};

/** One page of changes that are in their order already. */
export function pageOfChanges(
  changes: readonly Change[],
  { first, after }: Pick<PageRequest<string>, "first" | "after">,
): Page<Change> {
  const start = startOf(CHANGE_ORDER, after);
  const rest =
    start === null
      ? changes
      : changes.filter((change) => standing(CHANGE_ORDER, change, start) > 0);
  return {
    items: rest
      .slice(0, first)
      .map((node) => ({ node, cursor: cursorOf(CHANGE_ORDER, node) })),
    hasNextPage: rest.length > first,
    total: changes.length,
  };
}
