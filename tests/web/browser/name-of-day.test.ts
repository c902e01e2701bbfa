import { describe, expect, it } from "vitest";
import { inEveryLook } from "./harness/looks.js";
import { settled } from "./harness/settled.js";
import { visit } from "./harness/visit.js";

const THEN = "Norfolk Community Health and Care NHS Trust";
const LATER = "East of England Community Health and Care NHS Trust";

describe("a trust that was renamed on 1 April 2026", () => {
  it("has its old name over the day before, in the picture and in the facts, which tell the later one", async () => {
    const page = await visit("/?body=trust:RY3&date=2026-03-31");
    await settled(page);
    await page
      .getByRole("heading", { level: 1, name: `${THEN} on 31 March 2026` })
      .waitFor();
    expect(await page.title()).toBe(`${THEN} on 31 March 2026 · placegraph`);
    const panel = page.getByRole("tabpanel");
    await panel.getByRole("heading", { level: 2, name: THEN }).waitFor();
    await panel.getByText(`Later called ${LATER}`, { exact: true }).waitFor();
    await page
      .getByRole("option", { name: new RegExp(`^${THEN}, `) })
      .waitFor();
    await inEveryLook(page, "name-of-day", "aside");
  });

  it("has its new name over the day itself, and no other beside it", async () => {
    const page = await visit("/?body=trust:RY3&date=2026-04-01");
    await settled(page);
    await page
      .getByRole("heading", { level: 1, name: `${LATER} on 1 April 2026` })
      .waitFor();
    const panel = page.getByRole("tabpanel");
    await panel.getByRole("heading", { level: 2, name: LATER }).waitFor();
    expect(await panel.getByText(/^Later called/).count()).toBe(0);
  });
});
