import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inEveryLook } from "./harness/looks.js";
import { parameter } from "./harness/parameter.js";
import { visit } from "./harness/visit.js";

const LEWISHAM =
  "/?body=arrangement:lewisham-better-care-fund&panel=money&date=2026-11-22";
const BOARD = "/?body=icb:QWO&panel=money&date=2026-11-22";
const paidTo = (page: Page, name: string, year: string) =>
  page.getByRole("table", { name: `Paid to ${name} in ${year}` });

describe("money", () => {
  it("of a Better Care Fund: who pays into it, to the pound, under which law, and where that was read", async () => {
    const page = await visit(LEWISHAM);
    const council = paidTo(
      page,
      "Lewisham Better Care Fund pooled budget",
      "2025/26",
    ).getByRole("row", { name: /London Borough of Lewisham/ });
    const told = await council.innerText();
    expect(told).toMatch(/£21\.1m\s*£21,091,826/);
    expect(told).toContain("National Health Service Act 2006, s.75");
    const source = council.getByRole("link", {
      name: /^Approval of 2025-26 update to Section 75 agreement/,
    });
    expect(await source.getAttribute("href")).toBe(
      "https://opengovernment.network/decisions/169505",
    );
    const figures = page.getByRole("table", { name: /^Figures of Lewisham/ });
    expect(await figures.innerText()).toContain("£53,440,286");
    await page
      .getByText(
        /No source that was read says who pays the other £32,348,460\./,
      )
      .waitFor();
    const untold = page.getByRole("listitem").filter({
      hasText: "NHS South East London Integrated Care Board",
    });
    expect(await untold.innerText()).toContain(
      "National Health Service Act 2006, s.75",
    );
    await inEveryLook(page, "money-better-care-fund", "aside");
  });

  it("of a board, to the penny, drawn and in a table, one financial year at a time", async () => {
    const page = await visit(BOARD);
    const name = "NHS West Yorkshire Integrated Care Board";
    await page
      .getByRole("img", { name: `Money paid to ${name} in 2025/26` })
      .waitFor();
    const core = paidTo(page, name, "2025/26").getByRole("row", {
      name: /^ICB core services/,
    });
    expect(await core.innerText()).toMatch(/£5\.27bn\s*£5,266,745,206\.41/);
    await inEveryLook(page, "money-board", "aside");
    await page
      .getByRole("combobox", { name: "Financial year" })
      .selectOption("2023/24");
    await paidTo(page, name, "2023/24").waitFor();
    expect(parameter(page, "year")).toBe("2023/24");
  });

  it("says what the law says, and of which parts a total is made", async () => {
    const page = await visit(BOARD);
    await page
      .getByRole("button", { name: "Show what the law says and 6 parts" })
      .click();
    await page
      .getByText("£13,825,938.53")
      .or(page.getByText(/Part of/))
      .first()
      .waitFor();
  });

  it("of a year without amounts promises none of the payments it lists", async () => {
    const page = await visit(`${LEWISHAM}&year=2026/27`);
    await page.getByText(/whether they were made in it is not known/).waitFor();
    expect(await page.getByRole("tabpanel").innerText()).not.toContain("£");
    await inEveryLook(page, "money-unstated", "aside");
  });

  it("of a year that no source can tell of is refused, and leads to the latest", async () => {
    const page = await visit(`${LEWISHAM}&year=2099/00`);
    await page.getByText(/No source can tell of 2099\/00/).waitFor();
    await page.getByRole("button", { name: "Show the latest year" }).click();
    await paidTo(
      page,
      "Lewisham Better Care Fund pooled budget",
      "2025/26",
    ).waitFor();
  });

  it("leads to the body that pays", async () => {
    const page = await visit(LEWISHAM);
    await page
      .getByRole("tabpanel")
      .getByRole("link", { name: "London Borough of Lewisham", exact: true })
      .first()
      .click();
    await page
      .getByRole("heading", { name: "Money of London Borough of Lewisham" })
      .waitFor();
    expect(parameter(page, "body")).toBe("council:E09000023");
  });

  it("of a body with none recorded says so, and draws nothing", async () => {
    const page = await visit("/?body=place:lewisham&panel=money");
    await page
      .getByText(/^No source that was read gives an amount paid to or by/)
      .waitFor();
    expect(await page.getByRole("tabpanel").getByRole("table").count()).toBe(0);
    await inEveryLook(page, "money-none", "aside");
  });
});
