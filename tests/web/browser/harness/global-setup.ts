import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startExplorer } from "./explorer.js";
import { findBrowser } from "./find-browser.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the explorer is. */
    explorerUrl: string;
    /** Where the one Chromium of the run takes orders. */
    browserEndpoint: string;
  }
}

/** One page built, one server and one browser for the whole run. */
export default async function setup(project: TestProject) {
  const found = findBrowser();
  const explorer = await startExplorer();
  const browser = await chromium.launchServer(found).catch(async (error) => {
    await explorer.close();
    throw error;
  });
  project.provide("explorerUrl", explorer.url);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await explorer.close();
  };
}
