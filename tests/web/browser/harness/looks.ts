import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { settled } from "./settled.js";

const SCREENSHOTS = "coverage/screenshots";

/** Keeps what is seen now, or the whole page, for those who look at the pictures of a run. */
export async function shot(
  page: Page,
  name: string,
  fullPage = false,
): Promise<void> {
  await settled(page);
  await page.screenshot({
    path: `${SCREENSHOTS}/${name}.png`,
    fullPage,
    animations: "disabled",
  });
}

/** A part of the page, as a selector. What stands still beside it is audited elsewhere: an audit of the whole takes a second. */
type Part = "body" | "header" | "aside";

/** Nothing that axe calls serious or critical is in the page, or a part of it, as it is now. */
export async function expectAccessible(
  page: Page,
  part: Part = "body",
): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    // Only these are looked at, and the rest takes as long again.
    .options({ resultTypes: ["violations"] })
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => ({
        html,
        failureSummary,
      })),
    }));
  expect(grave).toEqual([]);
}

/** Keeps the page as it looks in light and dark, in wide and in narrow windows, and audits what is new in it. */
export async function inEveryLook(
  page: Page,
  name: string,
  part: Part = "body",
): Promise<void> {
  const wide = page.viewportSize();
  for (const [window, size] of [
    ["wide", { width: 1400, height: 900 }],
    ["narrow", { width: 420, height: 800 }],
  ] as const)
    for (const theme of ["light", "dark"] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: theme });
      await shot(page, `${name}-${window}-${theme}`, window === "narrow");
      await expectAccessible(page, part);
    }
  if (wide !== null) await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: "light" });
}
