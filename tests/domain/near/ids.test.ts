import { describe, expect, it } from "vitest";
import { idsNear, likeliestIds } from "../../../src/domain/near/ids.js";
import { parseDay } from "../../../src/domain/time.js";
import { inForce, ods, ons, organisation } from "../../generators/records.js";

const DAY = parseDay("2024-05-01");

describe("ids near an id", () => {
  it("have the same code after another prefix, in another case, or a code within one slip", () => {
    expect(idsNear("ibc:QWO")).toContain("icb:QWO");
    expect(idsNear("icb:qwo")).toContain("icb:QWO");
    expect(idsNear("QWO")).toContain("icb:QWO");
    expect(idsNear("national:nhs-englnd")).toContain("national:nhs-england");
    expect(idsNear("trust:RA9")).toContain("trust:RA1");
  });

  it("do not change prefix and code at once, nor are they sought for what is far too long", () => {
    expect(idsNear("id:123")).not.toContain("trust:12");
    expect(idsNear("ibc:QWO")).not.toContain("icb:QW0");
    expect(idsNear(`icb:${"Q".repeat(61)}`)).toEqual([]);
  });

  it("come with the same code after the nearest prefix first, then near codes, in force before ended", () => {
    const bodies = [
      organisation("INTEGRATED_CARE_BOARD", "icb:QWE"),
      organisation("INTEGRATED_CARE_BOARD", "icb:QWA", {
        validity: inForce(null, "2001-03-31"),
      }),
      organisation("INTEGRATED_CARE_SYSTEM", "ics:QWO"),
      organisation("INTEGRATED_CARE_BOARD", "icb:QOW"),
      organisation("INTEGRATED_CARE_BOARD", "icb:S1", {
        identifiers: [ods("QWO"), ons("E1")],
      }),
    ];
    expect(likeliestIds("icb:QWO", bodies, DAY)).toEqual([
      "icb:S1",
      "ics:QWO",
      "icb:QOW",
      "icb:QWE",
      "icb:QWA",
    ]);
    expect(likeliestIds("icb:QWO", [...bodies, ...bodies], DAY)).toHaveLength(
      5,
    );
  });
});
