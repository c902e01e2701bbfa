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

/** A page as a Relay connection of what each item becomes. */
export function connection<T, R>(
  page: Page<T>,
  after: string | null,
  become: (item: T) => R,
) {
  const edges = page.items.map(({ node, cursor }) => ({
    node: become(node),
    cursor,
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
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
