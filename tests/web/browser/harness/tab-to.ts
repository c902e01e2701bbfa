import type { Locator, Page } from "playwright-core";

const MOST = 80;

/** Presses Tab until something has the focus, as one does who has no mouse. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const focused = wanted.and(page.locator(":focus"));
  for (let press = 0; press < MOST; press++) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(
    `${String(MOST)} presses of Tab do not lead to ${wanted.toString()}.`,
  );
}
