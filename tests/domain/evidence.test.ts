import * as fc from "fast-check";
import { expect, it } from "vitest";
import { matchOf } from "../../src/domain/evidence.js";
import { someEvidence } from "../generators/evidence.js";
import { someOrganisation } from "../generators/organisations.js";
import { evidence } from "../generators/records.js";

const BOARD = { id: "icb:QA", kind: "INTEGRATED_CARE_BOARD" } as const;

it.each([
  ["names the body", { organisationIds: ["icb:QA"] }, "BODY"],
  ["names its kind", { kinds: [BOARD.kind] }, "KIND"],
  ["names both", { organisationIds: ["icb:QA"], kinds: [BOARD.kind] }, "BODY"],
  [
    "names another body of its kind",
    { organisationIds: ["icb:QB"], kinds: [] },
    null,
  ],
] as const)("what %s is told so", (_, facts, match) => {
  expect(matchOf(evidence("F1", facts), BOARD)).toBe(match);
});

it("is about a body just where the body or its kind is named", () => {
  fc.assert(
    fc.property(someEvidence, someOrganisation, (facts, body) => {
      const one = evidence("F1", facts);
      const named =
        one.organisationIds.includes(body.id) || one.kinds.includes(body.kind);
      expect(matchOf(one, body) !== null).toBe(named);
    }),
  );
});
