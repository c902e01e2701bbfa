import { chromium, type Browser } from "playwright-core";
import sharp from "sharp";
import { startExplorer } from "../tests/web/browser/harness/explorer.js";
import { findBrowser } from "../tests/web/browser/harness/find-browser.js";
import { settled } from "../tests/web/browser/harness/settled.js";
import { TODAY } from "../tests/web/browser/harness/today.js";

/** The pictures of the README, by what they show: the states of the explorer that make them. */
const PICTURES = {
  "a-system": "/?body=icb:QSL&date=2026-11-22",
  "a-trace":
    "/?body=collaborative:west-yorkshire-association-of-acute-trusts&date=2026-04-01&panel=trace&to=national:parliament&through=ACCOUNTABILITY,GOVERNANCE&hops=4&line=2",
  "a-comparison":
    "/?body=icb:QNQ&date=2026-04-01&compare=2026-03-31&panel=changes",
};

const explorer = await startExplorer();
const browser = await chromium.launch(findBrowser());
try {
  await takeAll(browser, "light");
  await takeAll(browser, "dark");
} finally {
  await browser.close();
  await explorer.close();
}

async function takeAll(from: Browser, colorScheme: "light" | "dark") {
  const context = await from.newContext({
    baseURL: explorer.url,
    viewport: { width: 1400, height: 900 },
    colorScheme,
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  await context.clock.setFixedTime(TODAY);
  const page = await context.newPage();
  for (const [name, address] of Object.entries(PICTURES)) {
    await page.goto(address);
    await settled(page);
    const taken = await page.screenshot({ animations: "disabled" });
    const file = `docs/pictures/${name}${colorScheme === "dark" ? "-dark" : ""}.png`;
    // 256 colours are enough, and a third of the size.
    const { size } = await sharp(taken)
      .png({ palette: true, effort: 10, dither: 0 })
      .toFile(file);
    console.log(`${file}: ${String(Math.round(size / 1024))} KB`);
  }
  await context.close();
}
