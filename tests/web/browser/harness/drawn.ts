import type { Page } from "playwright-core";
import type { View } from "./view-of.js";

/**
 * What the picture tells of itself to those who hear it: how many lines end at each body. Lines alike are drawn in one stroke, so that
 * there is no element for each to count.
 */
export async function drawnIn(page: Page): Promise<View["linesAt"]> {
  const told = await page.evaluate<[string, string][]>(
    `[...document.querySelectorAll("[data-body]")].map((each) => [each.dataset.body, each.getAttribute("aria-label")])`,
  );
  const counts = told.map(([id, label]): [string, number] => [
    id,
    Number(/, (\d+) lines?\b/.exec(label)?.[1]),
  ]);
  return new Map(counts.sort());
}

/** Points along the top edge of a body until its lines tell what they are, and clicks on the one that reads so. */
export async function clickLineAbove(
  page: Page,
  body: string,
  reading: string,
): Promise<void> {
  const box = await page.locator(`[data-body="${body}"]`).boundingBox();
  if (box === null) throw new Error(`${body} is not in the picture.`);
  const card = page.locator(".picture-card").filter({ hasText: reading });
  for (let x = box.x; x < box.x + box.width; x += 3) {
    await page.mouse.move(x, box.y - 6);
    await page.evaluate("new Promise(requestAnimationFrame)");
    if ((await card.count()) === 0) continue;
    await page.mouse.click(x, box.y - 6);
    return;
  }
  throw new Error(`No line above ${body} reads: ${reading}`);
}
