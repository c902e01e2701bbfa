import { describe, expect, it } from "vitest";
import { shot } from "./harness/looks.js";
import { settled } from "./harness/settled.js";
import { visit } from "./harness/visit.js";

/** How much further down the page can be scrolled than its window is high, in pixels. */
const BEYOND =
  "document.documentElement.scrollHeight - document.documentElement.clientHeight";
/** How long the side is, in its own heights. */
const SIDE =
  "(({ scrollHeight, clientHeight }) => scrollHeight / clientHeight)(document.querySelector('.side'))";

describe("in a wide window", () => {
  it.each([
    [
      "changes",
      "/?body=icb:QNQ&date=2026-04-01&compare=2026-03-31&panel=changes",
    ],
    ["facts", "/?body=trust:RAE&date=2026-11-22"],
    [
      "money",
      "/?body=arrangement:lewisham-better-care-fund&date=2026-11-22&panel=money",
    ],
    ["trace", "/?body=trust:RAE&date=2026-11-22&panel=trace"],
  ])(
    "the side scrolls, and the page does not, however long the %s",
    async (panel, address) => {
      const page = await visit(address);
      await settled(page);
      await page.getByRole("tabpanel").getByRole("heading").first().waitFor();
      await settled(page);
      expect(await page.evaluate(SIDE)).toBeGreaterThan(1);
      expect(await page.evaluate(BEYOND)).toBe(0);
      await page.locator(".side").hover();
      await page.mouse.wheel(0, 30_000);
      await page.keyboard.press("End");
      await shot(page, `scroll-${panel}`);
      expect(await page.evaluate("window.scrollY")).toBe(0);
    },
  );

  it("that is low, the days stand below the picture, and are scrolled to", async () => {
    const page = await visit("/?body=icb:QNQ&date=2026-04-01");
    await page.setViewportSize({ width: 1000, height: 600 });
    await settled(page);
    const bottom = await page.evaluate(edgeOf(".picture", "bottom"));
    expect(await page.evaluate(edgeOf(".time", "top"))).toBe(bottom);
    expect(await page.evaluate(BEYOND)).toBe(0);
    await page.locator(".time").scrollIntoViewIfNeeded();
    await page.locator(".time").hover();
    await page.mouse.wheel(0, 2_000);
    await expect.poll(() => page.evaluate(edgeOf(".time", "bottom"))).toBe(600);
    await shot(page, "scroll-low");
  });
});

function edgeOf(selector: string, edge: "top" | "bottom"): string {
  return `document.querySelector("${selector}").getBoundingClientRect().${edge}`;
}
