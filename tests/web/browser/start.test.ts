import { describe, expect, it } from "vitest";
import { inEveryLook } from "./harness/looks.js";
import { settled } from "./harness/settled.js";
import { visit } from "./harness/visit.js";

describe("the first page", () => {
  it("says what this is, how whole it is, and where to begin", async () => {
    const page = await visit("/");
    await page
      .getByRole("heading", {
        name: "Who governs, funds and answers to whom in England’s health and care",
        level: 1,
      })
      .waitFor();
    await page.getByText("bodies, formal or not").waitFor();
    await inEveryLook(page, "start");
  });

  it("asks questions that lead to their answers", async () => {
    const page = await visit("/");
    const questions = page
      .getByRole("main")
      .getByRole("listitem")
      .getByRole("link");
    await questions.first().waitFor();
    const count = await questions.count();
    expect(count).toBeGreaterThanOrEqual(5);
    for (let each = 0; each < count; each++) {
      await questions.nth(each).click();
      await page.getByRole("tabpanel").getByRole("heading").first().waitFor();
      await settled(page);
      expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
      await page.goBack();
      await questions.first().waitFor();
    }
  });
});
