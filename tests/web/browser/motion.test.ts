import { describe, expect, it } from "vitest";
import { settled } from "./harness/settled.js";
import { visit } from "./harness/visit.js";

describe("for those whom motion troubles", () => {
  it("nothing moves but at once", async () => {
    const page = await visit("/?body=icb:QWO&date=2026-11-22", {
      motion: "reduce",
    });
    await settled(page);
    const root = page.locator("[data-root]");
    const before = await root.boundingBox();
    await page.getByRole("button", { name: "Whole picture" }).click();
    await page.evaluate("new Promise(requestAnimationFrame)");
    const atOnce = await root.boundingBox();
    expect(atOnce).not.toEqual(before);
    expect(await page.evaluate<number>("document.getAnimations().length")).toBe(
      0,
    );
    await page.waitForTimeout(500);
    expect(await root.boundingBox()).toEqual(atOnce);
  });
});
