import { expect } from "vitest";
import { DomainError } from "../../src/domain/errors.js";
import type { Page, PageRequest } from "../../src/store/graph-store.js";

/** A page long enough for everything, counted. */
export function whole<Order extends string>(
  orderBy: Order,
): PageRequest<Order> {
  return { first: 1000, after: null, orderBy, count: true };
}

export function idsOf(page: Page<{ readonly id: string }>): string[] {
  return page.items.map(({ node }) => node.id);
}

/** Every item of a list, read page by page to its end; each page is checked against what a page promises. */
async function walk<T, Order extends string>(
  ask: (request: PageRequest<Order>) => Promise<Page<T>>,
  orderBy: Order,
  first: number,
  longest = 2000,
): Promise<T[]> {
  const items: T[] = [];
  let after: string | null = null;
  for (let pages = 0; pages <= longest; pages++) {
    const page: Page<T> = await ask({ first, after, orderBy, count: false });
    expect(page.total).toBeNull();
    if (page.hasNextPage) expect(page.items).toHaveLength(first);
    else expect(page.items.length).toBeLessThanOrEqual(first);
    items.push(...page.items.map(({ node }) => node));
    if (!page.hasNextPage) return items;
    after = page.items.at(-1)?.cursor ?? null;
  }
  throw new Error(`The list did not end within ${longest} pages.`);
}

/** That a list, read at once and read in pages, is the one expected. */
export async function expectList<T, Order extends string>(
  ask: (request: PageRequest<Order>) => Promise<Page<T>>,
  orderBy: Order,
  first: number,
  expected: readonly T[],
): Promise<void> {
  const page = await ask(whole(orderBy));
  expect(page.items.map(({ node }) => node)).toEqual(expected);
  expect(page).toMatchObject({ hasNextPage: false, total: expected.length });
  expect(await walk(ask, orderBy, first)).toEqual(expected);
}

/** The stable code of the refusal, or "answered" where there was none. */
export async function refusalOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return "answered";
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
