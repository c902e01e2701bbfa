import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inEveryLook } from "./harness/looks.js";
import { parameter } from "./harness/parameter.js";
import { visit } from "./harness/visit.js";

const BOARD = "/?body=icb:QWO";
const search = (page: Page) =>
  page.getByRole("combobox", {
    name: "Find a body by name, former name or code",
  });
const option = (page: Page, name: string | RegExp) =>
  page.getByRole("search").getByRole("option", { name });

describe("finding", () => {
  it("by a name, with the keyboard alone: / goes to the box, arrows choose, Enter opens", async () => {
    const page = await visit(BOARD);
    await page.getByRole("tab", { name: "Facts" }).focus();
    await page.keyboard.press("/");
    await search(page).and(page.locator(":focus")).waitFor();
    await page.keyboard.type("leeds");
    expect(await search(page).inputValue()).toBe("leeds");
    await option(page, /^Leeds City Council/).waitFor();
    await inEveryLook(page, "find-by-name", "header");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(
      await option(page, /^Leeds City Council/).getAttribute("aria-selected"),
    ).toBe("true");
    await page.keyboard.press("Enter");
    await expect.poll(() => parameter(page, "body")).toBe("council:E08000035");
    await expect.poll(() => search(page).inputValue()).toBe("");
  });

  it("groups what it finds by kind", async () => {
    const page = await visit();
    await search(page).fill("leeds");
    await page
      .getByRole("group", { name: "Councils" })
      .getByRole("option", { name: /^Leeds City Council/ })
      .waitFor();
    await page
      .getByRole("group", { name: "NHS trusts" })
      .getByRole("option", { name: /^Leeds Teaching Hospitals NHS Trust/ })
      .waitFor();
  });

  it("by a former name, and says until when it was called so", async () => {
    const page = await visit();
    await search(page).fill("St Helens and Knowsley");
    const found = option(
      page,
      /^Mersey and West Lancashire Teaching Hospitals/,
    );
    expect(await found.innerText()).toContain(
      "called St Helens and Knowsley Teaching Hospitals NHS Trust until 30 June 2023",
    );
    await found.click();
    await expect.poll(() => parameter(page, "body")).toBe("trust:RBN");
  });

  it("by a code", async () => {
    const page = await visit();
    await search(page).fill("E08000035");
    const found = option(page, /^Leeds City Council/);
    expect(await found.innerText()).toContain("code E08000035");
    await found.click();
    await expect.poll(() => parameter(page, "body")).toBe("council:E08000035");
  });

  it("by a code that is no more: it leads to who took over", async () => {
    const page = await visit(BOARD);
    await search(page).fill("QUE");
    const ended = option(
      page,
      /^NHS Cambridgeshire and Peterborough Integrated Care Board/,
    ).first();
    expect(await ended.innerText()).toMatch(/ended 31 March 2026; followed by/);
    await inEveryLook(page, "find-ended", "header");
    await option(page, /NHS Central East Integrated Care Board/)
      .first()
      .click();
    await expect.poll(() => parameter(page, "body")).toBe("icb:S1Y5D");
  });

  it("nothing, and says what to try", async () => {
    const page = await visit();
    await search(page).fill("zzzz");
    await page
      .getByRole("status")
      .filter({
        hasText:
          "Nothing is called “zzzz”. Names and codes of bodies are searched",
      })
      .waitFor();
    expect(await page.getByRole("option").count()).toBe(0);
    await inEveryLook(page, "find-nothing");
  });

  it("shows the answer to what is typed, though an older one comes later", async () => {
    const page = await visit();
    let asked = 0;
    await page.route(/operationName=Find/, async (route) => {
      const isFirst = asked++ === 0;
      if (isFirst) await new Promise((done) => setTimeout(done, 1_500));
      await route.continue().catch(() => undefined);
    });
    await search(page).fill("leeds");
    await page.getByRole("status").filter({ hasText: "Searching…" }).waitFor();
    await expect.poll(() => asked).toBe(1);
    await search(page).fill("pennine care");
    await option(page, /^Pennine Care NHS Foundation Trust/).waitFor();
    await page.waitForTimeout(2_000);
    expect(await option(page, /Leeds/).count()).toBe(0);
  });

  it("says so where the server does not answer", async () => {
    const page = await visit("/", {
      expected: [/failed: .*operationName=Find/, /ERR_CONNECTION_REFUSED/],
    });
    await page.route(/operationName=Find/, (route) =>
      route.abort("connectionrefused"),
    );
    await search(page).fill("leeds");
    await page
      .getByRole("alert")
      .filter({ hasText: "The server cannot be reached." })
      .waitFor();
  });
});
