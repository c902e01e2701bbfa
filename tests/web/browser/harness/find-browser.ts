import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Playwright's own, and where the packages of operating systems put it. */
const PLACES = [
  chromium.executablePath(),
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** What keeps Chromium to the page under test: it fetches nothing of its own, runs as root, where a sandbox cannot, and writes dates as here. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=en-GB",
];

/** How to launch Chromium: the one that CHROMIUM_PATH names, or the first found. */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  places: readonly string[] = PLACES,
) {
  const named = env["CHROMIUM_PATH"];
  if (named !== undefined && !existsSync(named))
    throw new Error(
      `CHROMIUM_PATH names ${named}, and there is no such file. Name the Chromium to use, or unset it.`,
    );
  const executablePath = named ?? places.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error(
      "The tests of the explorer need Chromium, and there is none. Install it (apt-get install chromium, or npx playwright-core install chromium), or set CHROMIUM_PATH to where it is.",
    );
  return { executablePath, args: ARGUMENTS };
}
