import { expect, it } from "vitest";
import { ORGANISATION_KINDS } from "../../src/domain/organisation-kinds.js";
import { kindStyle } from "../../src/picture/index.js";

it.each(Object.entries(ORGANISATION_KINDS))(
  "%s is drawn and named as the graph knows it",
  (kind, { noun, legalPersonality }) => {
    expect(kindStyle(kind)).toMatchObject({ noun, legalPersonality });
  },
);

it("a kind that is not known is drawn under its own name", () => {
  expect(kindStyle("ROYAL_COLLEGE").noun).toBe("royal college");
});
