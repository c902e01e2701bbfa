import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where the packages of operating systems put it. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** What keeps Chromium to the page under test: nothing of its own is fetched, and it runs as root, where a sandbox cannot. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How to launch Chromium: the one that CHROMIUM_PATH names, Playwright's own, or the operating system's. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env) {
  const named = env["CHROMIUM_PATH"];
  if (named !== undefined && !existsSync(named))
    throw new Error(
      `CHROMIUM_PATH names ${named}, and no such file exists. Name the Chromium to use, or unset it.`,
    );
  const executablePath =
    named ?? [chromium.executablePath(), ...INSTALLED].find(existsSync);
  if (executablePath === undefined)
    throw new Error(
      "The tests of the explorer need Chromium, and there is none. Install it (apt-get install chromium, or npx playwright-core install chromium), or set CHROMIUM_PATH to where it is.",
    );
  return { executablePath, args: ARGUMENTS };
}
