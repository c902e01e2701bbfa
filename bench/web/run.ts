import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { startExplorer } from "../../tests/web/browser/harness/explorer.js";
import { findBrowser } from "../../tests/web/browser/harness/find-browser.js";
import { timePage } from "./page.js";
import { report } from "./report.js";
import { timeViews } from "./server.js";

const explorer = await startExplorer();
try {
  const views = await timeViews(explorer.url);
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await timePage(browser, explorer.url);
    const text = await report(browser.version(), views, page);
    writeFileSync("bench/RESULTS-web.md", text);
    console.log(text);
  } finally {
    await browser.close();
  }
} finally {
  await explorer.close();
}
