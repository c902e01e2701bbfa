import { describe, expect, it } from "vitest";
import { drawnIn } from "./harness/drawn.js";
import { inEveryLook } from "./harness/looks.js";
import { settled } from "./harness/settled.js";
import { viewOf } from "./harness/view-of.js";
import { visit } from "./harness/visit.js";

describe("when something is wrong", () => {
  it("with the server, the page says so, and what to do", async () => {
    const page = await visit("/", {
      expected: [
        /failed: .*\/graphql/,
        /net::ERR_CONNECTION_REFUSED|ERR_FAILED/,
      ],
    });
    await page.route("**/graphql*", (route) =>
      route.abort("connectionrefused"),
    );
    await page.goto("/?body=icb:QWO");
    await page
      .getByRole("alert")
      .filter({ hasText: "The server cannot be reached." })
      .first()
      .waitFor();
    await inEveryLook(page, "error-server-away");
  });

  it("with the body in the address, the page says which, and what is near", async () => {
    const page = await visit("/?body=icb:QWX");
    const alert = page.getByRole("alert").first();
    await alert.waitFor();
    expect(await alert.innerText()).toContain("icb:QWX");
    await inEveryLook(page, "error-unknown-body");
  });

  it("with the day in the address, the page is of today", async () => {
    const page = await visit("/?body=icb:QWO&date=2026-02-30");
    const slider = page.getByRole("slider", { name: "Day seen" });
    await expect
      .poll(() => slider.getAttribute("aria-valuetext"))
      .toMatch(/^22 November 2026/);
    await page
      .getByRole("status")
      .filter({ hasText: "date=2026-02-30" })
      .waitFor();
  });

  it("with other parts of the address, what is known of them is shown and the rest told", async () => {
    const page = await visit(
      "/?body=icb:QWO&families=FUNDING,X&panel=zzz&depth=9",
    );
    await settled(page);
    const told = page.locator(".unread");
    for (const part of ["families=X", "panel=zzz", "depth=9"])
      await told.getByText(part).waitFor();
    const { linesAt } = await viewOf("icb:QWO", "2026-11-22", {
      families: ["FUNDING"],
    });
    expect(await drawnIn(page)).toEqual(linesAt);
    await inEveryLook(page, "error-unknown-values");
    await page.getByRole("tab", { name: "Money" }).click();
    await told.getByText("panel=zzz").waitFor({ state: "detached" });
    await told.getByText("families=X").waitFor();
  });
});
