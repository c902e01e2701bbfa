import { describe, expect, it } from "vitest";
import { amountCitedAs } from "../../src/domain/citation/cited-as.js";
import { RELATIONSHIP_KINDS } from "../../src/domain/relationship-kinds.js";
import { relationship } from "../generators/records.js";

describe("what electors do", () => {
  it("is said of many", () => {
    const amount = {
      financialYear: "2025/26",
      measure: "council_tax_requirement",
      role: "TOTAL",
      pence: 400_00,
      certainty: "exact",
      sourceId: "s:1",
      note: null,
    } as const;
    const ends = {
      from: { id: "electorate:L", name: "Electors of Leeds" },
      to: { id: "council:L", name: "Leeds City Council" },
    };
    const tax = relationship("TAX_FUNDS", "t", "electorate:L", "council:L");
    if (tax.family !== "FUNDING") throw new Error("Council tax is funding.");
    expect(amountCitedAs(amount, tax, ends)).toBe(
      "Electors of Leeds (electorate:L) pay council tax to Leeds City Council (council:L): council tax requirement, 2025/26, £400",
    );
  });

  it("is done by nobody else, so that no single body is said of as many", () => {
    for (const { from, reads } of Object.values(RELATIONSHIP_KINDS)) {
      const isPlural = /^pay /.test(reads[0]);
      expect(isPlural).toBe(from.some((kind) => kind === "ELECTORATE"));
      if (isPlural) expect(from).toEqual(["ELECTORATE"]);
    }
  });
});
