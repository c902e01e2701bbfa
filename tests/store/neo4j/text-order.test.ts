import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compareText } from "../../../src/domain/text-order.js";
import { codePointOrder } from "../../../src/store/neo4j/text-order.js";

/** As the database compares texts: by code point, as their bytes in UTF-8 do. */
function compareAsKept(a: string, b: string): number {
  return Math.sign(
    Buffer.compare(
      Buffer.from(codePointOrder(a)),
      Buffer.from(codePointOrder(b)),
    ),
  );
}

/** From every region where the two orders could part: accents, the last of the first plane, emoji. */
const someText = fc.string({
  unit: fc.constantFrom(
    "a",
    "Z",
    "é",
    "\uD7FF",
    "\uE000",
    "ﬁ",
    "！",
    "\uFFFD",
    "😀",
    "𝒜",
  ),
  maxLength: 4,
});

it("puts texts in the order of their code units, as everything else here does", () => {
  expect(compareText("！", "😀")).toBe(1);
  expect(compareAsKept("！", "😀")).toBe(1);
  fc.assert(
    fc.property(someText, someText, (a, b) => {
      expect(compareAsKept(a, b)).toBe(compareText(a, b));
    }),
    { numRuns: 2_000 },
  );
});
