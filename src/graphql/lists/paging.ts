import type { GraphQLResolveInfo } from "graphql";
import type { Page } from "../../store/graph-store.js";
import { asksFor } from "../asks-for.js";
import { checkBetween } from "../check-between.js";

/** The most items of any list: of a page, or of an argument. */
export const LONGEST_LIST = 200;

interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * What a list's arguments ask of the store; the total only where the operation asks for it.
 * @throws DomainError BAD_ARGUMENT when `first` is negative or over its limit.
 */
export function pageRequest<O extends string>(
  { first, after }: PageArgs,
  orderBy: O,
  info: GraphQLResolveInfo,
) {
  checkBetween({
    argument: "first",
    value: first,
    least: 0,
    most: LONGEST_LIST,
    hint: ": read further pages with `after`",
  });
  return {
    first,
    after: after ?? null,
    orderBy,
    count: asksFor(info, "totalCount"),
  };
}

/** A page as a Relay connection of what each item becomes. What is not asked for is not made: a cursor costs more than the item it stands for. */
export function connection<T, R>(
  page: Page<T>,
  after: string | null,
  become: (item: T) => R,
) {
  const { items } = page;
  return {
    get edges() {
      return items.map((item) => ({
        node: become(item.node),
        get cursor() {
          return item.cursor;
        },
      }));
    },
    get nodes() {
      return items.map(({ node }) => become(node));
    },
    get pageInfo() {
      return {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: after !== null,
        startCursor: items.at(0)?.cursor ?? null,
        endCursor: items.at(-1)?.cursor ?? null,
      };
    },
    get totalCount(): number {
      if (page.total === null)
        throw new Error(
          "A total was read that the store was not asked to count.",
        );
      return page.total;
    },
  };
}
