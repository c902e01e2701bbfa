import type { Page } from "playwright-core";

/** What the address of the page now says of a part of its state; null: nothing. */
export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}
