import { chromium, type Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";
import { watchFaults } from "./faults.js";
import { TODAY } from "./today.js";

const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 420, height: 800 };

interface Visitor {
  readonly window?: "wide" | "narrow";
  readonly theme?: "light" | "dark";
  readonly motion?: "reduce" | "no-preference";
  /** Faults that the test brings about itself. */
  readonly expected?: readonly RegExp[];
}

const browser = await chromium.connect(inject("browserEndpoint"));
afterAll(() => browser.close());

/** The page that a visitor opens. The test fails if anything goes wrong in it, though no assertion looks there. */
export async function visit(
  address = "/",
  { window = "wide", theme = "light", motion, expected = [] }: Visitor = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject("explorerUrl"),
    viewport: window === "wide" ? WIDE : NARROW,
    colorScheme: theme,
    reducedMotion: motion ?? null,
    locale: "en-GB",
    timezoneId: "Europe/London",
    permissions: ["clipboard-read", "clipboard-write"],
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  await context.clock.setFixedTime(TODAY);
  const faults = watchFaults(context);
  onTestFinished(async () => {
    await context.close();
    const unexpected = faults.filter(
      (fault) => !expected.some((pattern) => pattern.test(fault)),
    );
    expect(unexpected, "what went wrong in the page").toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
