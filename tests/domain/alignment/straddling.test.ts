import { expect, it } from "vitest";
import { straddlingCouncils } from "../../../src/domain/alignment/straddling.js";

it("a council straddles where two boards cover it, not where one does twice", () => {
  const pairs = ["A>T", "B>T", "A>S", "A>S", "B>R", "C>R"].map((pair) => ({
    from: `icb:${pair[0]}`,
    to: `council:${pair[2]}`,
  }));
  expect(straddlingCouncils(pairs)).toEqual(["council:R", "council:T"]);
});
