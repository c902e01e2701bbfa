import { describe, expect, it } from "vitest";
import { inEveryLook } from "./harness/looks.js";
import { parameter } from "./harness/parameter.js";
import { visit } from "./harness/visit.js";

const COLLABORATIVE =
  "/?body=collaborative:west-yorkshire-association-of-acute-trusts&date=2026-04-01&panel=trace";

describe("tracing", () => {
  it("says why there is no line, and what it advises leads to one", async () => {
    const page = await visit(COLLABORATIVE);
    const panel = page.getByRole("tabpanel");
    await panel.getByRole("heading", { name: "No line found" }).waitFor();
    await panel
      .getByText(
        "No line of answering is recorded from West Yorkshire Association of Acute Trusts to any body where answering stops on 1 April 2026 through accountability within 6 hops.",
      )
      .waitFor();
    await inEveryLook(page, "trace-none", "aside");
    await panel
      .getByRole("button", { name: "Run through governance too" })
      .click();
    await panel.getByRole("status").filter({ hasText: /lines/ }).waitFor();
    expect(parameter(page, "through")).toBe("ACCOUNTABILITY,GOVERNANCE");
  });

  it("follows a collaborative through its members to Parliament, with the law on each hop", async () => {
    const page = await visit(
      `${COLLABORATIVE}&to=national:parliament&through=ACCOUNTABILITY,GOVERNANCE&hops=4`,
    );
    const panel = page.getByRole("tabpanel");
    await panel.getByText("26 lines: all end at Parliament.").waitFor();
    await panel
      .getByRole("button", {
        name: /^Bradford Teaching Hospitals.*NHS England.*UK Parliament/,
      })
      .first()
      .click();
    await panel
      .getByText(/Health and Social Care Act 2012/)
      .first()
      .waitFor();
    expect(await panel.getByRole("blockquote").innerText()).toContain(
      "answers through Bradford Teaching Hospitals NHS Foundation Trust, which is a member of it",
    );
    await inEveryLook(page, "trace-to-parliament", "aside");
  });

  it("ends wherever answering stops, or at another body, found by its name", async () => {
    const page = await visit(
      "/?body=council:E08000035&date=2026-04-01&panel=trace",
    );
    const panel = page.getByRole("tabpanel");
    const summary = panel.getByRole("status").filter({ hasText: "lines" });
    await summary.filter({ hasText: /at Parliament.*at electors/ }).waitFor();
    await panel.getByRole("combobox", { name: "To" }).fill("ombudsman");
    await panel
      .getByRole("option", {
        name: /^Local Government and Social Care Ombudsman/,
      })
      .click();
    await expect.poll(() => parameter(page, "to")).toBe("national:lgsco");
    await panel
      .getByRole("button", {
        name: /^Local Government and Social Care Ombudsman 1 hop/,
      })
      .click();
    await panel
      .getByText(/Local Government Act 1974/)
      .first()
      .waitFor();
  });

  it("copies a citation that says the day and the edition of the data", async () => {
    const page = await visit(
      `${COLLABORATIVE}&to=national:parliament&through=ACCOUNTABILITY,GOVERNANCE&hops=4`,
    );
    await page
      .getByRole("button", { name: "Copy the citation of all lines" })
      .click();
    await expect
      .poll(() => page.evaluate<string>("navigator.clipboard.readText()"))
      .toMatch(/1 April 2026.*[0-9a-f]{12}/s);
  });
});
