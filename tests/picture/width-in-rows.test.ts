import { describe, expect, it } from "vitest";
import { arrangeInRows, widthInRows } from "../../src/picture/index.js";
import { node } from "./pictures.js";

/** So many boxes in one row: 160 pixels each and 24 between, within margins of 24. */
const row = (count: number) => ({
  nodes: Array.from({ length: count }, (_, index) => node({ id: `n${index}` })),
  lines: [],
});

describe("how wide to arrange a picture", () => {
  it("is as wide as its place, where it fits in", () => {
    expect(widthInRows(row(6), { width: 900, height: 500 })).toBe(900);
  });

  it("is for one more column where it would be too high: four of them take 760 pixels, five 944", () => {
    const place = { width: 900, height: 200 };
    expect(widthInRows(row(20), place)).toBe(944);
    const height = (width: number) => arrangeInRows(row(20), { width }).height;
    expect(height(944)).toBeLessThan(height(900));
  });

  it("is never so wide that its labels are too small to read", () => {
    expect(widthInRows(row(20), { width: 420, height: 200 })).toBe(420);
  });

  it("is not wider where another column would stand empty", () => {
    expect(widthInRows(row(4), { width: 900, height: 20 })).toBe(900);
  });
});
