import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { clickLineAbove, drawnIn } from "./harness/drawn.js";
import { expectAccessible, inEveryLook, shot } from "./harness/looks.js";
import { parameter } from "./harness/parameter.js";
import { settled } from "./harness/settled.js";
import { viewOf } from "./harness/view-of.js";
import { visit } from "./harness/visit.js";

const DAY = "2026-11-22";
const BOARD = `/?body=icb:QWO&date=${DAY}`;
const LEEDS = "council:E08000035";
const body = (page: Page, name: string) =>
  page.getByRole("option", { name: new RegExp(`^${name}, `) });
const facts = (page: Page, name: string | RegExp) =>
  page.getByRole("tabpanel").getByRole("heading", { name, level: 2 });

describe("seeing", () => {
  it("the relationships of a board on a day: every body and line that the API answers, and no other", async () => {
    const page = await visit(BOARD);
    await settled(page);
    const { linesAt, linesOf, relationships } = await viewOf("icb:QWO", DAY);
    const drawn = await drawnIn(page);
    expect(drawn).toEqual(linesAt);
    expect(drawn.size).toBe(48);
    expect(drawn.get("national:nao")).toBe(1);
    for (const [family, lines] of linesOf)
      await page
        .getByRole("checkbox", {
          name: new RegExp(`^${family}\\s*${String(lines)}$`, "i"),
        })
        .waitFor();
    const lines = [...linesOf.values()].reduce((sum, count) => sum + count);
    await page
      .getByText(`${lines} lines for ${relationships} relationships`)
      .waitFor();
    await inEveryLook(page, "see-board");
  });

  it("without a family, its lines are gone, and the bodies that it alone joined", async () => {
    const page = await visit(BOARD);
    await settled(page);
    const before = await drawnIn(page);
    await page.getByRole("checkbox", { name: /^Geography/ }).uncheck();
    const families = ["ACCOUNTABILITY", "GOVERNANCE", "FUNDING", "SUCCESSION"];
    await expect
      .poll(() => parameter(page, "families"))
      .toBe(families.join(","));
    await settled(page);
    const { linesAt } = await viewOf("icb:QWO", DAY, { families });
    expect(await drawnIn(page)).toEqual(linesAt);
    expect(linesAt.size).toBeLessThan(before.size);
  });

  it("a body opened shows its own neighbours too, and closed hides them again", async () => {
    const page = await visit(BOARD);
    await settled(page);
    const before = await drawnIn(page);
    await body(page, "Leeds City Council").focus();
    await page.keyboard.press("e");
    await expect.poll(() => parameter(page, "expand")).toBe(LEEDS);
    const { linesAt } = await viewOf("icb:QWO", DAY, { expand: [LEEDS] });
    await expect.poll(() => drawnIn(page)).toEqual(linesAt);
    expect(linesAt.size).toBeGreaterThan(before.size);
    await shot(page, "see-opened");
    await body(page, "Leeds City Council").focus();
    await page.keyboard.press("e");
    await expect.poll(() => drawnIn(page)).toEqual(before);
  });

  it("pointing at a body tells what it is, and lights its lines and those they join", async () => {
    const page = await visit(BOARD);
    await body(page, "Leeds City Council").focus();
    await body(page, "Leeds City Council").hover();
    const card = page.locator(".picture-card");
    await card.getByText("Leeds City Council").waitFor();
    const lit = page.locator("[data-body].lit");
    await expect.poll(() => lit.count()).toBeGreaterThan(3);
    expect(await lit.count()).toBeLessThan(48);
    await shot(page, "see-pointed");
    await page.mouse.move(5, 5);
    await expect.poll(() => lit.count()).toBe(0);
  });

  it("the facts of a body selected: its codes, and whom it answers to by which law, says who", async () => {
    const page = await visit(BOARD);
    await body(page, "Leeds City Council").focus();
    await body(page, "Leeds City Council").click();
    await facts(page, "Leeds City Council").waitFor();
    expect(parameter(page, "pick")).toBe(LEEDS);
    const panel = page.getByRole("tabpanel");
    expect(await panel.locator("dl > div").first().innerText()).toMatch(
      /^Its people are covered by\s+NHS West Yorkshire Integrated Care Board$/,
    );
    await panel.getByText("E08000035", { exact: true }).first().waitFor();
    await inEveryLook(page, "see-body-facts", "aside");
  });

  it("the facts of a line selected: each relationship with its law and its source", async () => {
    const page = await visit(`${BOARD}&families=ACCOUNTABILITY`);
    await settled(page);
    await clickLineAbove(
      page,
      "icb:QWO",
      "NHS West Yorkshire Integrated Care Board answers to",
    );
    await facts(
      page,
      /between NHS West Yorkshire Integrated Care Board and NHS England$/,
    ).waitFor();
    const panel = page.getByRole("tabpanel");
    await panel
      .locator("summary")
      .filter({
        hasText: "National Health Service Act 2006, ss.14Z59 and 14Z61",
      })
      .click();
    await panel
      .getByText("The board is formally accountable to NHS England")
      .waitFor();
    await panel
      .getByRole("link", { name: /^Governance/ })
      .first()
      .waitFor();
    await inEveryLook(page, "see-line-facts", "aside");
  });

  it("300 bodies of NHS England, and that there are more", async () => {
    const page = await visit(`/?body=national:nhs-england&date=${DAY}`);
    await settled(page);
    expect((await drawnIn(page)).size).toBe(300);
    await page.getByText("300 of 434 bodies are drawn").waitFor();
    await shot(page, "see-densest");
    await expectAccessible(page);
    await body(page, "NHS England").hover();
    await expect.poll(() => page.locator("[data-body].lit").count()).toBe(300);
    // Over 500 lines, drawn by what they share.
    expect(await page.locator(".lit .line").count()).toBeLessThan(300);
  });

  it("that a picture goes on below the window, and the way there", async () => {
    const page = await visit(BOARD, { window: "narrow" });
    await settled(page);
    const below = page.getByRole("button", { name: /^More below/ });
    expect(await below.innerText()).toContain("Providers and partners (16)");
    const stage = await page.locator(".picture-stage").boundingBox();
    const zoom = await page.getByRole("group", { name: "Zoom" }).boundingBox();
    expect(zoom?.y).toBeGreaterThanOrEqual(
      (stage?.y ?? Infinity) + (stage?.height ?? 0),
    );
    for (let press = 0; press < 12 && (await below.count()) > 0; press++) {
      await below.click();
      await page.waitForTimeout(200);
    }
    expect(await below.count()).toBe(0);
  });

  it("the same bodies and lines freely arranged", async () => {
    const page = await visit(BOARD);
    await settled(page);
    const before = await drawnIn(page);
    await page.getByRole("radio", { name: "Free" }).check();
    await expect.poll(() => parameter(page, "layout")).toBe("free");
    await expect.poll(() => drawnIn(page)).toEqual(before);
    await inEveryLook(page, "see-free");
    // In whatever window it is seen whole, until somebody moves it.
    const offRight = async () => {
      const [drawing, stage] = await Promise.all(
        [".drawing", ".picture-stage"].map((part) =>
          page.locator(part).boundingBox(),
        ),
      );
      if (!drawing || !stage) throw new Error("There is no picture.");
      return drawing.x + drawing.width - stage.x - stage.width;
    };
    await page.setViewportSize({ width: 620, height: 900 });
    await expect.poll(offRight).toBeLessThanOrEqual(1);
    await page.getByRole("button", { name: "Larger" }).click();
    await page.getByRole("button", { name: "Larger" }).click();
    await page.setViewportSize({ width: 560, height: 900 });
    await settled(page);
    expect(await offRight()).toBeGreaterThan(50);
  });
});
