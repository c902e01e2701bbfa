import { describe, expect, it } from "vitest";
import { settled } from "./harness/settled.js";
import { drawnIn } from "./harness/drawn.js";
import { visit } from "./harness/visit.js";

describe("a link", () => {
  it("that is copied shows another person the same picture, the same day, the same panel", async () => {
    const page = await visit("/?body=icb:QNQ&date=2026-03-31");
    await page.getByRole("checkbox", { name: /^Funding/ }).uncheck();
    await page.getByRole("tab", { name: "What changed" }).click();
    await page
      .getByRole("button", { name: "What changed: 1 April 2026" })
      .click();
    await page
      .getByRole("heading", { name: /^What changed between/ })
      .waitFor();
    await settled(page);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");

    const other = await visit(link);
    await settled(other);
    expect(await drawnIn(other)).toEqual(await drawnIn(page));
    const [here, there] = await Promise.all(
      [page, other].map((each) => each.getByRole("tabpanel").innerText()),
    );
    expect(there).toBe(here);
    expect(there).toContain(
      "What changed between 31 March 2026 and 1 April 2026",
    );
  });

  it("is what the back and forward buttons follow", async () => {
    const page = await visit("/?body=icb:QWO");
    const heading = (name: string) =>
      page.getByRole("tabpanel").getByRole("heading", { name, level: 2 });
    await heading("NHS West Yorkshire Integrated Care Board").waitFor();
    await page
      .getByRole("combobox", { name: /^Find a body/ })
      .fill("E08000035");
    await page
      .getByRole("search")
      .getByRole("option", { name: /^Leeds City Council/ })
      .click();
    await heading("Leeds City Council").waitFor();
    await page.getByRole("tab", { name: "Money" }).click();
    await heading("Money of Leeds City Council").waitFor();
    await page.goBack();
    await heading("Leeds City Council").waitFor();
    await page.goBack();
    await heading("NHS West Yorkshire Integrated Care Board").waitFor();
    await page.goForward();
    await heading("Leeds City Council").waitFor();
  });
});
