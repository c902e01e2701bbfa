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

const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 420, height: 800 };

const LOOKS = [
  { window: "wide", size: WIDE, theme: "light" },
  { window: "narrow", size: NARROW, theme: "dark" },
  { window: "wide", size: WIDE, theme: "dark" },
  { window: "narrow", size: NARROW, theme: "light" },
] as const;

/**
 * Keeps the page as it looks in light and dark, in wide and in narrow windows, and audits what is new in it. A part takes its colours and
 * its breadth from the page, so that two looks hold all there is to see of it.
 */
export async function inEveryLook(
  page: Page,
  name: string,
  part: Part = "body",
): Promise<void> {
  for (const { window, size, theme } of LOOKS.slice(
    0,
    part === "body" ? 4 : 2,
  )) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: theme });
    await shot(page, `${name}-${window}-${theme}`, window === "narrow");
    await expectAccessible(page, part);
  }
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: "light" });
}
