import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePounds, toPounds } from "../../src/domain/money.js";

describe("pounds as text", () => {
  it.each([
    ["48895293", 4889529300],
    ["13825938.53", 1382593853],
    ["48895293.5", 4889529350],
    ["0.01", 1],
    ["-1234.5", -123450],
    ["-0.00", 0],
    ["0", 0],
    ["200000000000", 20000000000000],
  ])("%s is %i pence", (text, pence) => {
    expect(parsePounds(text)).toBe(pence);
  });

  it.each([
    "",
    "1,000",
    "\u00a3100",
    "1.",
    ".5",
    "1e6",
    "--1",
    "+1",
    "1 000",
    "ten",
    "1234567890123",
    "0.005",
    "1.000",
  ])("%j is no amount", (text) => {
    expect(parsePounds(text)).toBeNull();
  });

  it("come back from pence to the penny", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (pence) => {
        expect(parsePounds(toPounds(pence).toFixed(2))).toBe(
          pence === 0 ? 0 : pence,
        );
      }),
    );
  });

  it("add up exactly in pence, as they would not in pounds", () => {
    const tenths = Array.from({ length: 10 }, () => parsePounds("0.1") ?? NaN);
    expect(toPounds(tenths.reduce((a, b) => a + b))).toBe(1);
  });
});
