import { describe, expect, it } from "vitest";
import { inEveryLook } from "./harness/looks.js";
import { parameter } from "./harness/parameter.js";
import { visit } from "./harness/visit.js";

const FRIMLEY = "/?body=icb:QNQ&date=2026-03-31";

describe("moving in time", () => {
  it("by the keyboard: arrows move by a day, and ] goes to the next day of change", async () => {
    const page = await visit(FRIMLEY);
    const slider = page.getByRole("slider", { name: "Day seen" });
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => parameter(page, "date")).toBe("2026-03-30");
    await page.keyboard.press("]");
    await expect.poll(() => parameter(page, "date")).toBe("2026-04-01");
    await expect
      .poll(() => slider.getAttribute("aria-valuetext"))
      .toMatch(/^1 April 2026/);
  });

  it("by the date field", async () => {
    const page = await visit(FRIMLEY);
    await page
      .getByLabel("Day seen")
      .and(page.locator("[type=date]"))
      .fill("2023-07-01");
    await page.keyboard.press("Enter");
    await expect.poll(() => parameter(page, "date")).toBe("2023-07-01");
    expect(
      await page
        .getByLabel("Day seen")
        .and(page.locator("[type=date]"))
        .inputValue(),
    ).toBe("2023-07-01");
  });

  it("by the date field, and at once to a year before the day typed", async () => {
    const page = await visit(FRIMLEY);
    const field = page.getByLabel("Day seen").and(page.locator("[type=date]"));
    await field.fill("2024-07-01");
    await page.getByRole("button", { name: "A year earlier" }).click();
    await expect.poll(() => parameter(page, "compare")).toBe("2023-07-01");
    expect(parameter(page, "date")).toBe("2024-07-01");
    await page.getByRole("button", { name: "Swap the two days" }).click();
    await expect.poll(() => parameter(page, "date")).toBe("2023-07-01");
    expect(parameter(page, "compare")).toBe("2024-07-01");
  });

  it("by the marks, which stand on the days when its structure changed", async () => {
    const page = await visit(FRIMLEY);
    const marks = page.getByRole("list", { name: "Days of change" });
    await marks.getByRole("button", { name: /1 April 2026/ }).click();
    await expect.poll(() => parameter(page, "date")).toBe("2026-04-01");
    await marks.getByRole("button", { name: /1 July 2022/ }).waitFor();
  });

  it("compares 31 March with 1 April 2026: NHS Frimley ended, and what began and ended with it", async () => {
    const page = await visit(FRIMLEY);
    await page.getByRole("tab", { name: "What changed" }).click();
    await page
      .getByRole("button", { name: "What changed: 1 April 2026" })
      .click();
    await page
      .getByRole("heading", {
        name: "What changed between 31 March 2026 and 1 April 2026",
      })
      .waitFor();
    expect([parameter(page, "compare"), parameter(page, "date")]).toEqual([
      "2026-03-31",
      "2026-04-01",
    ]);
    const panel = page.getByRole("tabpanel");
    await panel
      .getByText(
        "NHS Frimley Integrated Care Board ended: 31 March 2026 was its last day.",
      )
      .waitFor();
    for (const successor of [
      "Hampshire and Isle of Wight",
      "Thames Valley",
      "Surrey and Sussex",
    ])
      await panel
        .getByText(
          `NHS Frimley Integrated Care Board is succeeded by NHS ${successor} Integrated Care Board`,
        )
        .waitFor();
    await panel
      .getByText("1 body, 85 relationships", { exact: true })
      .waitFor();
    await inEveryLook(page, "move-comparison", "aside");
  });

  it("tells the body that changed nothing between two days that nothing did", async () => {
    const page = await visit(
      "/?body=icb:QWO&date=2024-05-02&compare=2024-05-01&panel=changes",
    );
    await page
      .getByText(/Nothing/)
      .first()
      .waitFor();
  });
});
