import { describe, expect, it } from "vitest";
import { codesNear, likeliestCodes } from "../../../src/domain/near/codes.js";
import { parseDay } from "../../../src/domain/time.js";
import { inForce, organisation } from "../../generators/records.js";

const DAY = parseDay("2024-05-01");
const CURRENT = inForce("2022-07-01", null);

describe("codes near a code", () => {
  it("are one character added, left out or changed, or two neighbours swapped", () => {
    expect(codesNear("ru8")).toEqual(
      expect.arrayContaining(["RR8", "R8", "RU", "RUU8", "UR8", "R8U"]),
    );
    expect(codesNear("RU8")).not.toContain("RU8");
    expect(codesNear("RU8")).not.toContain("RRR");
  });

  it("are not sought for what is no code", () => {
    expect(codesNear("  ")).toEqual([]);
    expect(codesNear("a whole sentence")).toEqual([]);
  });

  it("come with swapped neighbours first, then those of the same length, in force before ended", () => {
    const current = organisation("TRUST", "trust:A", { validity: CURRENT });
    const ended = organisation("TRUST", "trust:B", {
      validity: inForce(null, "2001-03-31"),
    });
    const misses = [
      { code: "RA", body: current },
      { code: "RA3", body: ended },
      { code: "RA4", body: current },
      { code: "R1A", body: ended },
    ];
    expect(likeliestCodes("RA1", misses, DAY)).toEqual([
      "R1A",
      "RA4",
      "RA3",
      "RA",
    ]);
  });
});
