import { describe, expect, it } from "vitest";
import { parameter } from "./harness/parameter.js";
import { shot } from "./harness/looks.js";
import { settled } from "./harness/settled.js";
import { tabTo } from "./harness/tab-to.js";
import { visit } from "./harness/visit.js";

describe("a visit without a mouse", () => {
  it("finds a body, walks its picture, goes back in time, and traces a line", async () => {
    const page = await visit("/");
    const keys = page.keyboard;
    await page.getByRole("search").waitFor();
    await keys.press("/");
    await keys.type("QWO", { delay: 20 });
    await page
      .getByRole("option", {
        name: /^NHS West Yorkshire Integrated Care Board/,
      })
      .waitFor();
    await keys.press("Enter");
    await expect.poll(() => parameter(page, "body")).toBe("icb:QWO");
    await settled(page);

    const picture = page.getByRole("listbox", { name: /West Yorkshire/ });
    await tabTo(page, picture.getByRole("option"));
    await keys.press("Home");
    const first = picture
      .getByRole("option", { name: /^NHS England/ })
      .and(page.locator(":focus"));
    await first.waitFor();
    await keys.press("ArrowRight");
    await picture
      .getByRole("option", { name: /^Department of Health and Social Care/ })
      .and(page.locator(":focus"))
      .waitFor();
    await keys.press("ArrowLeft");
    await keys.press("Enter");
    await expect
      .poll(() => parameter(page, "pick"))
      .toBe("national:nhs-england");
    await shot(page, "keyboard-picked");

    await tabTo(page, page.getByRole("slider", { name: "Day seen" }));
    await keys.press("[");
    await expect.poll(() => parameter(page, "date")).not.toBeNull();

    await tabTo(page, page.getByRole("tab", { name: "Facts" }));
    await keys.press("ArrowRight");
    await keys.press("ArrowRight");
    await expect.poll(() => parameter(page, "panel")).toBe("trace");
    await page
      .getByRole("heading", { name: "To whom NHS England answers" })
      .waitFor();
    await tabTo(
      page,
      page.getByRole("button", {
        name: /UK Parliament 1 hop$/,
        expanded: false,
      }),
    );
    await keys.press("Enter");
    await page.getByRole("tabpanel").getByRole("blockquote").waitFor();
    await shot(page, "keyboard-traced");
  });
});
