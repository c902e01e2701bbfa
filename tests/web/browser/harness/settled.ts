import type { Page } from "playwright-core";

/** Waits until the page has what it asked for, and has drawn it. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main").waitFor();
  const waiting = page
    .locator(".waiting, .picture-busy, [aria-busy=true]")
    .first();
  await waiting.waitFor({ state: "detached" });
  await painted(page);
  // What is shown first may ask for more.
  await waiting.waitFor({ state: "detached" });
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
  );
}
